package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.Presets;
import vn.bangvang.rulebook.RulebookWriter;

/** The organiser's acts on an edition: open it, date it, give it its rules, move it on. */
@Singleton
public class Programmes {

    private final EditionRepository editionRows;
    private final RulebookRepository rulebooks;
    private final Editions editions;
    private final RulebookDocuments documents;
    private final Access access;
    private final Journal journal;
    private final Messages messages;
    private final Ids ids;
    private final InstantSource clock;

    Programmes(
            EditionRepository editionRows,
            RulebookRepository rulebooks,
            Editions editions,
            RulebookDocuments documents,
            Access access,
            Journal journal,
            Messages messages,
            Ids ids,
            InstantSource clock) {
        this.editionRows = editionRows;
        this.rulebooks = rulebooks;
        this.editions = editions;
        this.documents = documents;
        this.access = access;
        this.journal = journal;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
    }

    List<PresetView> presets() {
        return Presets.list().stream().map(Programmes::view).toList();
    }

    private static PresetView view(Presets.Preset preset) {
        var identity = preset.rulebook().identity();
        var name = identity.name();
        return new PresetView(
                preset.code(),
                name.vi(),
                name.en(),
                identity.codePrefix(),
                identity.ordinal(),
                identity.years(),
                preset.text());
    }

    @UseCase
    EditionView open(Caller caller, OpenEditionRequest request, Locale language) {
        access.require(caller, Action.EDITION_OPEN, Scope.province());
        requireOrder(request.opensAt(), request.closesAt());
        var preset = Presets.find(request.preset()).orElseThrow(() -> RuleBroken.of(ProgrammeRule.PRESET_MISSING));
        var chosen = request.rulebook() == null ? preset.rulebook() : documents.parse("rulebook", request.rulebook());
        var rules = chosen.forEdition(Text.nfc(request.ordinal()), Text.nfc(request.years()));
        if (editionRows.findByCode(request.code()).isPresent()) {
            throw RuleBroken.of(ProgrammeRule.CODE_TAKEN, "code", request.code());
        }
        var now = clock.instant();
        var identity = rules.identity();
        var row = editionRows.save(new EditionRow(
                ids.next(),
                request.code(),
                identity.programme(),
                identity.titleIn("vi"),
                identity.title().en() == null ? null : identity.titleIn("en"),
                EditionState.DRAFT,
                1,
                request.opensAt(),
                request.closesAt(),
                request.ceremonyAt(),
                now,
                0));
        rulebooks.save(new RulebookRow(ids.next(), row.id(), 1, RulebookWriter.json(rules), caller.accountId(), now));
        journal.record(
                caller.accountId(), "edition.opened", Subject.edition(row.id()), null, Map.of("code", row.code()));
        return view(caller, editions.get(row.id()), language);
    }

    @UseCase(readOnly = true)
    List<EditionSummaryView> list(Caller caller) {
        access.require(caller, Action.EDITION_LIST, Scope.province());
        var reach = access.editionsFor(caller, Action.EDITION_LIST);
        return editionRows.all().stream()
                .filter(row -> reach.includes(row.id()))
                .map(row -> new EditionSummaryView(
                        row.id(),
                        row.code(),
                        row.titleVi(),
                        row.titleEn(),
                        row.state(),
                        row.opensAt(),
                        row.closesAt(),
                        row.ceremonyAt()))
                .toList();
    }

    @UseCase(readOnly = true)
    EditionView get(Caller caller, UUID id, Locale language) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(id));
        return view(caller, editions.get(id), language);
    }

    @UseCase
    EditionView date(Caller caller, UUID id, int seen, TimelineRequest request, Locale language) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        requireOrder(request.opensAt(), request.closesAt());
        var row = row(id, seen);
        editionRows.update(row.at(request.opensAt(), request.closesAt(), request.ceremonyAt()));
        editions.forget(id);
        journal.record(
                caller.accountId(),
                "edition.dated",
                Subject.edition(id),
                Text.nfc(request.reason()),
                Map.of(
                        "closedAt",
                        row.closesAt().toString(),
                        "closesAt",
                        request.closesAt().toString()));
        return view(caller, editions.get(id), language);
    }

    /** Before the call is open the rules are the organiser's to write. */
    @UseCase
    EditionView rule(Caller caller, UUID id, int seen, RulebookRequest request, Locale language) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        var row = row(id, seen);
        if (row.state() != EditionState.DRAFT) {
            throw RuleBroken.of(ProgrammeRule.RULEBOOK_FROZEN);
        }
        var rules = documents.parse("document", request.document());
        int number = row.rulebookNumber() + 1;
        rulebooks.save(new RulebookRow(
                ids.next(), id, number, RulebookWriter.json(rules), caller.accountId(), clock.instant()));
        var title = rules.identity().title();
        editionRows.update(row.under(
                number,
                rules.identity().titleIn("vi"),
                title.en() == null ? null : rules.identity().titleIn("en")));
        editions.forget(id);
        journal.record(caller.accountId(), "edition.ruled", Subject.edition(id), null, Map.of("number", number));
        return view(caller, editions.get(id), language);
    }

    @UseCase
    EditionView move(Caller caller, UUID id, MoveRequest request, Locale language) {
        access.require(caller, Action.EDITION_MOVE, Scope.edition(id));
        return view(
                caller,
                editions.move(caller.accountId(), id, request.to(), Text.nfcOrNull(request.reason())),
                language);
    }

    @UseCase(readOnly = true)
    RulebookView rulebook(Caller caller, UUID id) {
        access.require(caller, Action.EDITION_VIEW, Scope.edition(id));
        var edition = editions.get(id);
        return new RulebookView(id, edition.rulebookNumber(), RulebookWriter.yaml(edition.rulebook()));
    }

    private EditionRow row(UUID id, int seen) {
        var row = editionRows.lock(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING));
        if (row.version() != seen) {
            throw RuleBroken.of(vn.bangvang.kernel.KernelRule.STALE);
        }
        return row;
    }

    private static void requireOrder(Instant opensAt, Instant closesAt) {
        if (!opensAt.isBefore(closesAt)) {
            throw RuleBroken.of(ProgrammeRule.CLOSES_BEFORE_OPENING);
        }
    }

    private EditionView view(Caller caller, Edition edition, Locale language) {
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
