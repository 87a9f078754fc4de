package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.kernel.Violation;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookChange;
import vn.bangvang.rulebook.RulebookChanges;
import vn.bangvang.rulebook.RulebookExamples;

/** Tells what a draft would change and for whom, and puts it in force by an act. */
@Singleton
class RulebookIssuing {

    private final EditionRepository editionRows;
    private final RulebookDrafts drafts;
    private final RulebookVersions versions;
    private final VersionRegister register;
    private final Editions editions;
    private final List<RulebookStake> features;
    private final Submissions submissions;
    private final CloneHints hints;
    private final Access access;
    private final Journal journal;
    private final Messages messages;
    private final InstantSource clock;

    RulebookIssuing(
            EditionRepository editionRows,
            RulebookDrafts drafts,
            RulebookVersions versions,
            VersionRegister register,
            Editions editions,
            List<RulebookStake> features,
            Submissions submissions,
            CloneHints hints,
            Access access,
            Journal journal,
            Messages messages,
            InstantSource clock) {
        this.editionRows = editionRows;
        this.drafts = drafts;
        this.versions = versions;
        this.register = register;
        this.editions = editions;
        this.features = List.copyOf(features);
        this.submissions = submissions;
        this.hints = hints;
        this.access = access;
        this.journal = journal;
        this.messages = messages;
        this.clock = clock;
    }

    /** Refuses a draft with faults: what it would change is not known yet. */
    @UseCase(readOnly = true)
    RulebookImpactView impact(Caller caller, UUID id, Locale language) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        var edition = editions.get(id);
        var draft = sound(drafts.draft(id));
        var rules = RulebookExamples.takenOver(draft);
        int submitted = submissions.submitted(id);
        return new RulebookImpactView(
                submitted,
                changes(edition, rules).stream()
                        .map(change -> RulebookChangeView.of(change, language.getLanguage()))
                        .toList(),
                stakes(edition, rules).stream()
                        .map(stake -> line(stake, language))
                        .toList(),
                RulebookExamples.in(draft).stream()
                        .map(example -> RulebookExampleView.of(example, language.getLanguage()))
                        .toList(),
                edition.rulebookNumber() == 0 ? hints.of(draft, language) : List.of(),
                submitted > 0);
    }

    @UseCase
    RulebookDocumentView issue(Caller caller, UUID id, int seen, RulebookIssueRequest request, Locale language) {
        access.require(caller, Action.EDITION_CHANGE, Scope.edition(id));
        var row = editionRows.lock(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING));
        requireSigned(request.actDate());
        var draft = drafts.seen(id, seen);
        var typed = sound(draft);
        var rules = takenOver(typed, request);
        var act = new VersionAct(Text.nfc(request.actNumber()), request.actDate(), Text.nfcOrNull(request.reason()));
        var edition = editions.edition(row);
        int changed = changes(edition, rules).size();
        requireIssuable(edition, rules, changed, act.reason());
        var issued = register.putInForce(row, rules == typed ? draft : draft.rewritten(rules), rules, act);
        journal.record(
                caller.accountId(),
                "edition.rulebook-issued",
                Subject.edition(id),
                act.reason(),
                Map.of(
                        "number", issued.number(),
                        "act", Text.nfc(request.actNumber()),
                        "date", request.actDate().toString(),
                        "changes", changed));
        return versions.view(issued, language);
    }

    private void requireSigned(LocalDate actDate) {
        if (actDate.isAfter(VietnamTime.day(clock.instant()))) {
            throw RuleBroken.of(ProgrammeRule.ACT_IN_FUTURE);
        }
    }

    private void requireIssuable(Edition edition, Rulebook rules, int changed, @Nullable String reason) {
        if (edition.rulebookNumber() > 0 && changed == 0) {
            throw RuleBroken.of(ProgrammeRule.RULEBOOK_UNCHANGED);
        }
        var blocking = stakes(edition, rules).stream()
                .filter(Stake::blocking)
                .map(Stake::violation)
                .toList();
        if (!blocking.isEmpty()) {
            throw RuleBroken.withViolations(ProgrammeRule.RULEBOOK_AT_STAKE, blocking);
        }
        if (reason == null && submissions.submitted(edition.id()) > 0) {
            throw RuleBroken.of(ProgrammeRule.ISSUE_REASON_NEEDED);
        }
    }

    /** What is issued holds: nothing in it is an example any more. */
    private static Rulebook takenOver(Rulebook typed, RulebookIssueRequest request) {
        int examples = RulebookExamples.in(typed).size();
        if (examples > 0 && !request.examplesConfirmed()) {
            throw RuleBroken.of(ProgrammeRule.EXAMPLES_UNCONFIRMED, "count", examples);
        }
        return RulebookExamples.takenOver(typed);
    }

    private static Rulebook sound(RulebookRow draft) {
        return RulebookDocuments.require("document", ReadRulebook.of(draft.text()));
    }

    /** Against the version in force; the first version changes nothing for anybody. */
    private static List<RulebookChange> changes(Edition edition, Rulebook rules) {
        return edition.rulebookNumber() == 0 ? List.of() : RulebookChanges.between(edition.rulebook(), rules);
    }

    private List<Stake> stakes(Edition edition, Rulebook rules) {
        if (edition.rulebookNumber() == 0) {
            return List.of();
        }
        return features.stream()
                .flatMap(feature -> feature.stakes(edition, edition.rulebook(), rules).stream())
                .toList();
    }

    private ImpactLineView line(Stake stake, Locale language) {
        var facts = stake.facts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, fact -> said(fact.getValue(), language)));
        return new ImpactLineView(
                stake.code(), messages.text(language, stake.code(), facts), stake.count(), stake.blocking());
    }

    private Object said(Object fact, Locale language) {
        return fact instanceof Violation inner ? messages.text(language, inner.code(), inner.facts()) : fact;
    }
}
