package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
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
import vn.bangvang.kernel.KernelRule;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.Presets;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookParser;
import vn.bangvang.rulebook.RulebookWriter;

/** The one draft an edition may have: begun from a version or a preset, written however unfinished, thrown away. */
@Singleton
class RulebookDrafts {

    private final EditionRepository editionRows;
    private final RulebookRepository rulebooks;
    private final Editions editions;
    private final RulebookVersions versions;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    RulebookDrafts(
            EditionRepository editionRows,
            RulebookRepository rulebooks,
            Editions editions,
            RulebookVersions versions,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.editionRows = editionRows;
        this.rulebooks = rulebooks;
        this.editions = editions;
        this.versions = versions;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase
    RulebookDocumentView begin(Caller caller, UUID id, RulebookDraftRequest request, Locale language) {
        var edition = edition(caller, id);
        if (rulebooks.draft(id).isPresent()) {
            throw RuleBroken.of(ProgrammeRule.DRAFT_EXISTS);
        }
        var text = begun(edition, request);
        var draft = rulebooks.save(RulebookRow.draft(
                ids.next(),
                id,
                rulebooks.lastNumber(id) + 1,
                RulebookWriter.json(RulebookParser.parse(text)),
                text,
                caller.accountId(),
                clock.instant()));
        record(caller, draft, "edition.rulebook-drafted");
        return versions.view(draft, language);
    }

    private String begun(EditionRow edition, RulebookDraftRequest request) {
        if (request.preset() != null) {
            var preset = Presets.find(request.preset()).orElseThrow(() -> RuleBroken.of(ProgrammeRule.PRESET_MISSING));
            return RulebookWriter.yaml(sameEdition(preset.rulebook(), editions.get(edition.id())));
        }
        int from = request.from() == null ? edition.rulebookNumber() : request.from();
        return rulebooks
                .find(edition.id(), from)
                .orElseThrow(() -> RuleBroken.of(ProgrammeRule.RULEBOOK_MISSING))
                .text();
    }

    /** Other rules for the same edition: its ordinal, its years and its dates stay. */
    private static Rulebook sameEdition(Rulebook rules, Edition edition) {
        var identity = edition.rulebook().identity();
        return rules.forEdition(identity.ordinal(), identity.years())
                .with(edition.rulebook().timeline());
    }

    /** Saved as typed, faults and all; what it says counts only when it is issued. */
    @UseCase
    RulebookDocumentView write(Caller caller, UUID id, int seen, String typed, Locale language) {
        var edition = edition(caller, id);
        var draft = seen(id, seen);
        var read = ReadRulebook.of(typed);
        var rules = read.rulebook();
        var written = rulebooks.update(draft.typed(read.yaml(), rules));
        if (edition.rulebookNumber() == 0 && rules != null) {
            editionRows.update(edition.under(0, rules.identity()));
            editions.forget(id);
        }
        return versions.view(written, language);
    }

    @UseCase
    void drop(Caller caller, UUID id) {
        var edition = edition(caller, id);
        var draft = draft(id);
        if (edition.rulebookNumber() == 0) {
            throw RuleBroken.of(ProgrammeRule.DRAFT_NEEDED);
        }
        rulebooks.delete(draft);
        record(caller, draft, "edition.rulebook-draft-dropped");
    }

    private EditionRow edition(Caller caller, UUID id) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        return editionRows.lock(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING));
    }

    RulebookRow draft(UUID id) {
        return rulebooks.draft(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.DRAFT_MISSING));
    }

    /** The draft as the caller saw it; refuses when somebody wrote on it since. */
    RulebookRow seen(UUID id, int seen) {
        var draft = draft(id);
        if (draft.version() != seen) {
            throw RuleBroken.of(KernelRule.STALE);
        }
        return draft;
    }

    private void record(Caller caller, RulebookRow draft, String act) {
        journal.record(
                caller.accountId(), act, Subject.edition(draft.editionId()), null, Map.of("number", draft.number()));
    }
}
