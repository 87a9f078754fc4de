package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;

/** Takes what tellers counted on paper, and corrects it with a reason as long as the round is open. */
@Singleton
class CountService {

    private final Sittings sittings;
    private final Counts counts;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    CountService(Sittings sittings, Counts counts, Access access, Journal journal, InstantSource clock) {
        this.sittings = sittings;
        this.counts = counts;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @UseCase
    void record(Caller caller, UUID id, UUID entryId, CountRequest request) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.COUNT_RECORD, sitting.secretaryScope());
        sittings.requireJudging(sitting);
        requirePaper(sitting, entryId);
        var reason = reason(sitting, request);
        var votes = new CountCheck(sitting.ballot().options(), sitting.voters(entryId)).require(request);
        var before = counts.ofMeeting(id).getOrDefault(entryId, List.of());
        var count = new Count(
                id,
                entryId,
                before.size() + 1,
                request.issued(),
                request.returned(),
                request.invalid(),
                votes,
                request.tellers().stream()
                        .map(name -> Text.nfc(name).replaceAll("\\s+", " "))
                        .toList(),
                reason,
                clock.instant());
        counts.add(count, caller.accountId());
        journal(caller, sitting, count, before);
    }

    private static void requirePaper(Sitting sitting, UUID entryId) {
        if (sitting.meeting().way() != VotingWay.PAPER) {
            throw RuleBroken.of(CouncilRule.VOTED_ELECTRONICALLY);
        }
        if (sitting.meeting().state() == MeetingState.OPEN) {
            throw RuleBroken.of(
                    CouncilRule.WRONG_STATE, "state", sitting.meeting().state());
        }
        if (sitting.agenda().stream().noneMatch(item -> item.entryId().equals(entryId))) {
            throw RuleBroken.of(CouncilRule.NOT_ON_AGENDA);
        }
    }

    private static @Nullable String reason(Sitting sitting, CountRequest request) {
        if (sitting.meeting().state() != MeetingState.CLOSED) {
            return null;
        }
        var reason = Text.nfcOrNull(request.reason());
        if (reason == null) {
            throw RuleBroken.of(CouncilRule.CORRECTION_NEEDS_REASON);
        }
        return reason;
    }

    /** Numbers stand in the journal only of a closed count that was corrected. */
    private void journal(Caller caller, Sitting sitting, Count count, List<Count> before) {
        boolean isCorrection = count.reason() != null;
        var facts = new HashMap<String, Object>();
        facts.put("turn", sitting.meeting().turn());
        if (isCorrection) {
            facts.put("from", before.getLast().votes().toString());
            facts.put("to", count.votes().toString());
        }
        journal.record(
                caller.accountId(),
                isCorrection ? "count.corrected" : "count.recorded",
                Subject.ofEntry(
                        "meeting",
                        sitting.meeting().id(),
                        count.entryId(),
                        sitting.meeting().editionId()),
                count.reason(),
                Map.copyOf(facts));
    }
}
