package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.Violation;

/** Ends a vote: what is counted now stands. */
@Singleton
class ClosingService {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final Counts counts;
    private final BallotBox box;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    ClosingService(
            MeetingRepository meetings,
            Sittings sittings,
            Counts counts,
            BallotBox box,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.counts = counts;
        this.box = box;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Members who have not voted by now returned no paper; an entry nobody voted on keeps the meeting open. */
    @UseCase
    void close(Caller caller, UUID id, int seen) {
        var sitting = sittings.lock(id);
        access.require(caller, Action.MEETING_RECORD, sitting.secretaryScope());
        sittings.requireJudging(sitting);
        Sittings.requireState(sitting, MeetingState.VOTING);
        Sittings.requireSeen(sitting, seen);
        var now = clock.instant();
        var typed = typed(id);
        var rest = sitting.meeting().way() == VotingWay.PAPER ? unvotable(sitting, typed, now) : counted(sitting, now);
        requireVotes(sitting, typed, rest);
        requireSecrecy(sitting, rest);
        rest.forEach(count -> counts.add(count, caller.accountId()));
        meetings.update(sitting.meeting().closed(now));
        var facts = Map.<String, Object>of(
                "turn", sitting.meeting().turn(), "entries", sitting.agenda().size());
        journal.record(
                caller.accountId(),
                "meeting.closed",
                Subject.of("meeting", id, sitting.meeting().editionId()),
                null,
                facts);
    }

    private Map<UUID, Count> typed(UUID id) {
        return counts.ofMeeting(id).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getLast()));
    }

    /** Where every member present has a conflict, no paper is issued and none is asked for. */
    private static List<Count> unvotable(Sitting sitting, Map<UUID, Count> typed, Instant now) {
        return sitting.agenda().stream()
                .map(AgendaItem::entryId)
                .filter(entry -> sitting.voters(entry) == 0 && !typed.containsKey(entry))
                .map(entry -> count(sitting, entry, List.of(), now))
                .toList();
    }

    private List<Count> counted(Sitting sitting, Instant now) {
        var id = sitting.meeting().id();
        var sums = (sitting.isSecret() ? box.sums(id) : box.openSums(id))
                .stream().collect(Collectors.groupingBy(PaperSum::entryId));
        return sitting.agenda().stream()
                .map(item -> count(sitting, item.entryId(), sums.getOrDefault(item.entryId(), List.of()), now))
                .toList();
    }

    private static Count count(Sitting sitting, UUID entryId, List<PaperSum> sums, Instant now) {
        var votes = new HashMap<String, Integer>();
        sitting.ballot().options().forEach(option -> votes.put(option.code(), 0));
        int invalid = 0;
        for (var sum : sums) {
            if (sum.choice() == null) {
                invalid += sum.papers();
            } else {
                votes.put(sum.choice(), sum.papers());
            }
        }
        int valid = votes.values().stream().mapToInt(Integer::intValue).sum();
        return new Count(
                sitting.meeting().id(),
                entryId,
                1,
                sitting.voters(entryId),
                valid + invalid,
                invalid,
                votes,
                List.of(),
                null,
                now);
    }

    private static void requireVotes(Sitting sitting, Map<UUID, Count> typed, List<Count> rest) {
        var returned = Stream.concat(typed.values().stream(), rest.stream())
                .collect(Collectors.toMap(Count::entryId, Count::returned));
        refuse(
                CouncilRule.ENTRY_WITHOUT_VOTE,
                "council.nobody-voted",
                sitting.agenda().stream()
                        .filter(item -> sitting.voters(item.entryId()) > 0)
                        .filter(item -> returned.getOrDefault(item.entryId(), 0) == 0));
    }

    /** Who has voted is known: counting a paper that is alone would tell what is on it, so the others are waited for. */
    private static void requireSecrecy(Sitting sitting, List<Count> counted) {
        var alone = counted.stream()
                .filter(count -> sitting.isSecret() && count.issued() > 1 && count.returned() == 1)
                .map(Count::entryId)
                .collect(Collectors.toSet());
        refuse(
                CouncilRule.PAPER_ALONE,
                "council.one-voted",
                sitting.agenda().stream().filter(item -> alone.contains(item.entryId())));
    }

    private static void refuse(CouncilRule rule, String why, Stream<AgendaItem> entries) {
        var faults = entries.map(item -> new Violation("entries." + item.entryId(), why, Map.of("code", item.code())))
                .toList();
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(rule, faults);
        }
    }
}
