package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.judging.WordsView;
import vn.bangvang.kernel.UseCase;

/** Shows members what they have to vote on. Nothing that was voted is read here. */
@Singleton
class BallotReading {

    private final MeetingRepository meetings;
    private final Sittings sittings;
    private final BallotBox box;
    private final RoundPanels panels;
    private final Access access;

    BallotReading(MeetingRepository meetings, Sittings sittings, BallotBox box, RoundPanels panels, Access access) {
        this.meetings = meetings;
        this.sittings = sittings;
        this.box = box;
        this.panels = panels;
        this.access = access;
    }

    /** Meetings of the member's councils, latest first. */
    @UseCase(readOnly = true)
    List<BallotWorkView> mine(Caller caller) {
        access.require(caller, Action.BALLOT_LIST_OWN, Scope.own(caller.accountId()));
        return meetings.ofMember(caller.accountId()).stream()
                .map(sittings::of)
                .map(sitting -> work(sitting, caller.accountId()))
                .toList();
    }

    private BallotWorkView work(Sitting sitting, UUID member) {
        var meeting = sitting.meeting();
        return new BallotWorkView(
                meeting.id(),
                MeetingReading.title(sitting.edition()),
                round(sitting),
                panels.get(meeting.panelId()).name(),
                meeting.turn(),
                meeting.way(),
                meeting.state(),
                meeting.place(),
                meeting.heldAt(),
                sitting.agendaOf(member).size(),
                sitting.isPresent(member),
                hasVoted(sitting, member));
    }

    @UseCase(readOnly = true)
    BallotView paper(Caller caller, UUID id) {
        var sitting = sittings.get(id);
        access.require(caller, Action.BALLOT_CAST, sitting.membersScope());
        var member = caller.accountId();
        var meeting = sitting.meeting();
        boolean voted = hasVoted(sitting, member);
        return new BallotView(
                id,
                meeting.editionId(),
                MeetingReading.title(sitting.edition()),
                round(sitting),
                panels.get(meeting.panelId()).name(),
                meeting.turn(),
                meeting.way(),
                sitting.isSecret(),
                meeting.state(),
                meeting.place(),
                meeting.heldAt(),
                sitting.isPresent(member),
                voted,
                meeting.state() == MeetingState.VOTING
                        && meeting.way() == VotingWay.ELECTRONIC
                        && sitting.isPresent(member)
                        && !voted,
                sitting.ballot().options().stream().map(OptionView::of).toList(),
                sitting.agenda().stream()
                        .map(item -> new BallotEntryView(
                                item.entryId(),
                                item.code(),
                                item.title(),
                                item.fieldCode(),
                                sitting.blocked(item.entryId()).contains(member)))
                        .toList());
    }

    private boolean hasVoted(Sitting sitting, UUID member) {
        return box.voters(sitting.meeting().id()).contains(new Voter(member));
    }

    private static WordsView round(Sitting sitting) {
        return new WordsView(sitting.round().name().vi(), sitting.round().name().en());
    }
}
