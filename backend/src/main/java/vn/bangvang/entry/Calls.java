package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Field;

/** What an edition asks for, in the reader's language. */
@Singleton
class Calls {

    private final Editions editions;
    private final Access access;
    private final InstantSource clock;

    Calls(Editions editions, Access access, InstantSource clock) {
        this.editions = editions;
        this.access = access;
        this.clock = clock;
    }

    /** Editions that take dossiers now, the one that closes first on top. */
    @UseCase(readOnly = true)
    List<CallView> open(Locale locale) {
        var now = clock.instant();
        var language = locale.getLanguage();
        return editions.list().stream()
                .filter(edition -> edition.takesEntriesAt(now))
                .sorted(Comparator.comparing(Edition::closesAt))
                .map(edition -> CallView.of(edition, language))
                .toList();
    }

    @UseCase(readOnly = true)
    EntryFormView form(Caller caller, UUID editionId, Locale locale) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(editionId));
        return FormWords.form(editions.glance(editionId), locale.getLanguage());
    }

    @UseCase(readOnly = true)
    List<EntryCardView> cards(List<EntryLine> lines, Locale locale) {
        return lines.stream().map(line -> card(line, locale.getLanguage())).toList();
    }

    private EntryCardView card(EntryLine line, String language) {
        var edition = editions.glance(line.editionId());
        var code = line.fieldCode() == null ? "" : line.fieldCode();
        var field = edition.rulebook().findField(code).map(Field::name);
        return new EntryCardView(
                line.id(),
                line.editionId(),
                edition.titleIn(language),
                edition.closesAt(),
                line.state(),
                line.code(),
                line.title(),
                field.map(name -> name.in(language)).orElse(null),
                line.submittedAt(),
                line.supplementDueAt(),
                line.updatedAt());
    }
}
