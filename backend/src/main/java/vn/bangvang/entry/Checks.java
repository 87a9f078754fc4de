package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;

/** The secretary's findings: eligible, ineligible with a reason, or to be supplemented until a date. */
@Singleton
class Checks {

    private final EntryRepository entries;
    private final EntryGate gate;
    private final EntryActs acts;
    private final Editions editions;
    private final Archive archive;
    private final DossierJson json;
    private final InstantSource clock;

    Checks(
            EntryRepository entries,
            EntryGate gate,
            EntryActs acts,
            Editions editions,
            Archive archive,
            DossierJson json,
            InstantSource clock) {
        this.entries = entries;
        this.gate = gate;
        this.acts = acts;
        this.editions = editions;
        this.archive = archive;
        this.json = json;
        this.clock = clock;
    }

    @UseCase
    void find(Caller caller, UUID id, int seen, CheckRequest request) {
        var row = gate.take(caller, Action.ENTRY_CHECK, id, seen);
        var edition = editions.get(row.editionId());
        if (!EntryWindow.isBeforeDecision(edition)) {
            throw RuleBroken.of(EntryRule.CHECKS_CLOSED, "state", edition.state());
        }
        var reason = Text.nfcOrNull(request.reason());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        switch (request.outcome()) {
            case ELIGIBLE -> {
                requireReasonToAdmit(row, edition, reason, now);
                move(caller, row, EntryState.ELIGIBLE, reason, null, now);
            }
            case INELIGIBLE -> {
                requireOverdue(row, now);
                move(caller, row, EntryState.INELIGIBLE, required(reason), null, now);
            }
            case SUPPLEMENT_REQUESTED -> {
                var due = requireLater(request.dueAt(), now);
                move(caller, row, EntryState.SUPPLEMENT_REQUESTED, required(reason), due, now);
            }
            case DRAFT, SUBMITTED, WITHDRAWN, PRIZED, NOT_PRIZED ->
                throw RuleBroken.of(EntryRule.OUTCOME_UNKNOWN, "outcome", request.outcome());
        }
    }

    private void move(
            Caller caller,
            EntryRow row,
            EntryState outcome,
            @Nullable String reason,
            @Nullable Instant dueAt,
            Instant now) {
        entries.move(row.id(), row.state().to(outcome), dueAt, now);
        acts.step(row, outcome, caller.accountId(), reason, dueAt, now);
        var act = switch (outcome) {
            case ELIGIBLE -> "found-eligible";
            case INELIGIBLE -> "found-ineligible";
            default -> "supplement-requested";
        };
        Map<String, Object> facts = dueAt == null ? Map.of() : Map.of("dueAt", dueAt.toString());
        acts.record(caller.accountId(), "entry." + act, row, reason, facts);
        Map<String, Object> words =
                Map.of("reason", reason == null ? "" : reason, "due", dueAt == null ? "" : VietnamTime.words(dueAt));
        acts.mail(row, "entry-" + act, row.code(), row.title(), words);
    }

    /** Whoever admits a dossier that fails a check that may not fail says why; the journal keeps it. */
    private void requireReasonToAdmit(EntryRow row, Edition edition, @Nullable String reason, Instant now) {
        if (reason != null) {
            return;
        }
        var dossier = json.dossier(row.dossier());
        var history = archive.history(edition, row.id(), dossier.content());
        var failed = DossierCheck.blocking(DossierCheck.check(
                edition.rulebook(), dossier.content(), dossier.attachments(), history, VietnamTime.day(now)));
        if (!failed.isEmpty()) {
            throw RuleBroken.withViolations(EntryRule.ELIGIBLE_NEEDS_REASON, failed);
        }
    }

    private static void requireOverdue(EntryRow row, Instant now) {
        var due = row.supplementDueAt();
        if (row.state() == EntryState.SUPPLEMENT_REQUESTED && due != null && now.isBefore(due)) {
            throw RuleBroken.of(EntryRule.SUPPLEMENT_RUNNING, "dueAt", due, "dueOn", VietnamTime.words(due));
        }
    }

    private static String required(@Nullable String reason) {
        if (reason == null) {
            throw RuleBroken.of(EntryRule.REASON_MISSING);
        }
        return reason;
    }

    private static Instant requireLater(@Nullable Instant due, Instant now) {
        if (due == null) {
            throw RuleBroken.of(EntryRule.DUE_MISSING);
        }
        if (!due.isAfter(now)) {
            throw RuleBroken.of(EntryRule.DUE_PAST, "dueOn", VietnamTime.words(due));
        }
        return due;
    }
}
