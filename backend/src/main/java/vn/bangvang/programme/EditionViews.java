package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.web.Messages;

/** Shows an edition to one reader: what it is, and what that reader may do next. */
@Singleton
class EditionViews {

    private final Editions editions;
    private final Access access;
    private final Messages messages;
    private final InstantSource clock;

    EditionViews(Editions editions, Access access, Messages messages, InstantSource clock) {
        this.editions = editions;
        this.access = access;
        this.messages = messages;
        this.clock = clock;
    }

    /** As it stands now. */
    EditionView of(Caller caller, UUID id, Locale language) {
        return of(caller, editions.get(id), language);
    }

    EditionView of(Caller caller, Edition edition, Locale language) {
        var identity = edition.rulebook().identity();
        boolean mayMove = access.may(caller, Action.EDITION_MOVE, Scope.edition(edition.id()));
        return new EditionView(
                edition.id(),
                edition.code(),
                identity.programme(),
                identity.titleIn("vi"),
                identity.title().en() == null ? null : identity.titleIn("en"),
                identity.ordinal(),
                identity.years(),
                edition.state(),
                edition.takesEntriesAt(clock.instant()),
                edition.opensAt(),
                edition.closesAt(),
                edition.ceremonyAt(),
                edition.rulebookNumber(),
                edition.rulebook().fields().stream()
                        .map(field -> new FieldView(
                                field.code(), field.name().vi(), field.name().en()))
                        .toList(),
                EditionPart.openTo(caller, access, edition.id()),
                mayMove ? moves(edition, language) : List.of(),
                edition.version());
    }

    private List<MoveView> moves(Edition edition, Locale language) {
        return edition.state().next().stream()
                .map(to -> new MoveView(to, edition.state().isBackTo(to), blockers(edition, to, language)))
                .toList();
    }

    private List<String> blockers(Edition edition, EditionState to, Locale language) {
        return editions.blockers(edition, to).stream()
                .map(blocker -> messages.text(language, blocker.code(), blocker.facts()))
                .toList();
    }
}
