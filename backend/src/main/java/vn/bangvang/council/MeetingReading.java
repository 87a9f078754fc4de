package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.judging.WordsView;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;

/** Shows a meeting to those who lead it and to its members. */
@Singleton
class MeetingReading {

    private final Sittings sittings;
    private final Counts counts;
    private final BallotBox box;
    private final EntryVerdicts verdicts;
    private final Scans scans;
    private final RoundPanels panels;
    private final Access access;

    MeetingReading(
            Sittings sittings,
            Counts counts,
            BallotBox box,
            EntryVerdicts verdicts,
            Scans scans,
            RoundPanels panels,
            Access access) {
        this.sittings = sittings;
        this.counts = counts;
        this.box = box;
        this.verdicts = verdicts;
        this.scans = scans;
        this.panels = panels;
        this.access = access;
    }

    @UseCase(readOnly = true)
    MeetingView get(Caller caller, UUID id, Locale language) {
        var sitting = sittings.get(id);
        access.require(caller, Action.MEETING_VIEW, sitting.membersScope());
        return view(sitting, action -> access.may(caller, action, sitting.secretaryScope()), language);
    }

    /** As a paper says it to everybody. */
    MeetingView view(Sitting sitting, Locale language) {
        return view(sitting, action -> false, language);
    }

    private MeetingView view(Sitting sitting, Predicate<Action> may, Locale language) {
        var meeting = sitting.meeting();
        var edition = sitting.edition();
        var voted = box.voters(meeting.id()).stream().map(Voter::accountId).collect(Collectors.toSet());
        return new MeetingView(
                meeting.id(),
                meeting.editionId(),
                meeting.panelId(),
                panels.get(meeting.panelId()).name(),
                title(edition),
                new WordsView(
                        sitting.round().name().vi(), sitting.round().name().en()),
                meeting.turn(),
                sitting.ballot().turns(),
                meeting.way(),
                sitting.isSecret(),
                meeting.state(),
                meeting.place(),
                meeting.heldAt(),
                meeting.minutes(),
                meeting.votingAt(),
                meeting.closedAt(),
                QuorumView.of(sitting),
                members(sitting, voted),
                voted.size(),
                sitting.ballot().options().stream().map(OptionView::of).toList(),
                entries(sitting, may.test(Action.COUNT_RECORD), language),
                scans.views(meeting.id()),
                may.test(Action.MEETING_RECORD),
                may.test(Action.COUNT_RECORD),
                may.test(Action.MEETING_ATTACH),
                meeting.version());
    }

    static WordsView title(Edition edition) {
        return new WordsView(edition.titleIn("vi"), edition.titleIn("en"));
    }

    private static List<AttendeeView> members(Sitting sitting, Set<UUID> voted) {
        return sitting.members().stream()
                .map(member -> new AttendeeView(
                        member.accountId(),
                        member.fullName(),
                        member.role(),
                        member.present(),
                        member.reason(),
                        voted.contains(member.accountId())))
                .toList();
    }

    /** Counts are there for all to see once the meeting is closed; before that only for who types them from paper. */
    private List<MeetingEntryView> entries(Sitting sitting, boolean mayCount, Locale language) {
        boolean isClosed = sitting.meeting().state() == MeetingState.CLOSED;
        var known = isClosed || mayCount ? counts.ofMeeting(sitting.meeting().id()) : Map.<UUID, List<Count>>of();
        var named = isClosed && !sitting.isSecret()
                ? box.openVotes(sitting.meeting().id()).stream().collect(Collectors.groupingBy(OpenVote::entryId))
                : Map.<UUID, List<OpenVote>>of();
        var results = isClosed ? verdicts.of(sitting, language) : Map.<UUID, VerdictView>of();
        return sitting.agenda().stream()
                .map(item -> {
                    var all = known.getOrDefault(item.entryId(), List.of());
                    return new MeetingEntryView(
                            item.entryId(),
                            item.code(),
                            item.title(),
                            sitting.voters(item.entryId()),
                            conflicts(sitting, item),
                            all.isEmpty() ? null : CountView.of(all.getLast(), sitting.ballot()),
                            isClosed ? corrected(sitting, all) : List.of(),
                            results.get(item.entryId()),
                            votes(sitting, named.getOrDefault(item.entryId(), List.of())));
                })
                .toList();
    }

    private static List<String> conflicts(Sitting sitting, AgendaItem item) {
        return sitting.members().stream()
                .filter(member -> sitting.blocked(item.entryId()).contains(member.accountId()))
                .map(Attendee::fullName)
                .toList();
    }

    /** What stood when the meeting closed and was corrected since; what was typed over before that is nobody's business. */
    private static List<CountView> corrected(Sitting sitting, List<Count> all) {
        int closedWith = 0;
        for (int i = 0; i < all.size(); i++) {
            closedWith = all.get(i).reason() == null ? i : closedWith;
        }
        return all.subList(closedWith, Math.max(closedWith, all.size() - 1)).stream()
                .map(count -> CountView.of(count, sitting.ballot()))
                .toList();
    }

    private static List<NamedVoteView> votes(Sitting sitting, List<OpenVote> votes) {
        return sitting.members().stream()
                .flatMap(member -> votes.stream()
                        .filter(vote -> vote.accountId().equals(member.accountId()))
                        .map(vote -> new NamedVoteView(member.fullName(), vote.choice())))
                .toList();
    }
}
