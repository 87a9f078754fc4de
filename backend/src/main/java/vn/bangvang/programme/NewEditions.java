package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookWriter;

/** Writes a new edition down: in preparation, its rules a first draft that carries its dates. */
@Singleton
class NewEditions {

    private final EditionRepository editionRows;
    private final RulebookRepository rulebooks;
    private final Editions editions;
    private final Timelines timelines;
    private final RulebookDocuments documents;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    NewEditions(
            EditionRepository editionRows,
            RulebookRepository rulebooks,
            Editions editions,
            Timelines timelines,
            RulebookDocuments documents,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.editionRows = editionRows;
        this.rulebooks = rulebooks;
        this.editions = editions;
        this.timelines = timelines;
        this.documents = documents;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Call it inside a use case. Refuses a code in use, and dates that contradict each other. */
    Edition open(UUID accountId, String code, Rulebook rules, EditionDates dates) {
        if (editionRows.findByCode(code).isPresent()) {
            throw RuleBroken.of(ProgrammeRule.CODE_TAKEN, "code", code);
        }
        var dated = RulebookWriter.yaml(rules.with(timelines.fresh(rules.timeline(), dates)));
        var sound = documents.parse("rulebook", dated);
        var now = clock.instant();
        var identity = sound.identity();
        var row = editionRows.save(new EditionRow(
                ids.next(),
                code,
                identity.programme(),
                identity.titleIn("vi"),
                identity.title().en() == null ? null : identity.titleIn("en"),
                EditionState.DRAFT,
                0,
                dates.opensAt(),
                dates.closesAt(),
                dates.ceremonyAt(),
                now,
                0));
        rulebooks.save(RulebookRow.draft(ids.next(), row.id(), 1, RulebookWriter.json(sound), dated, accountId, now));
        journal.record(accountId, "edition.opened", Subject.edition(row.id()), null, Map.of("code", code));
        return editions.get(row.id());
    }
}
