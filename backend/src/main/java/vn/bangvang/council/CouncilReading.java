package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.judging.Rounds;
import vn.bangvang.judging.SeatedPanel;
import vn.bangvang.judging.WordsView;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Round;

/** Lists the councils of an edition that vote, each with its meetings. */
@Singleton
class CouncilReading {

    private final MeetingRepository meetings;
    private final AgendaRepository agendaRows;
    private final Agendas agendas;
    private final RoundPanels panels;
    private final Rounds rounds;
    private final Editions editions;
    private final Access access;

    CouncilReading(
            MeetingRepository meetings,
            AgendaRepository agendaRows,
            Agendas agendas,
            RoundPanels panels,
            Rounds rounds,
            Editions editions,
            Access access) {
        this.meetings = meetings;
        this.agendaRows = agendaRows;
        this.agendas = agendas;
        this.panels = panels;
        this.rounds = rounds;
        this.editions = editions;
        this.access = access;
    }

    /** A chair sees the councils in the chair's care, the organiser and the secretariat all. */
    @UseCase(readOnly = true)
    List<CouncilView> list(Caller caller, UUID editionId) {
        var edition = editions.glance(editionId);
        var held = meetings.ofEdition(editionId).stream().collect(Collectors.groupingBy(MeetingRow::panelId));
        var views = edition.rulebook().rounds().stream()
                .filter(Round::isVoted)
                .flatMap(round -> visible(caller, edition, round)
                        .map(panel -> view(caller, edition, panel, held.getOrDefault(panel.id(), List.of()))))
                .toList();
        if (views.isEmpty()) {
            boolean chairs = edition.rulebook().rounds().stream()
                    .flatMap(round -> panels.of(editionId, round.code()).stream())
                    .anyMatch(panel -> mayList(caller, panel));
            if (!chairs) {
                access.require(caller, Action.MEETING_LIST, Scope.edition(editionId));
            }
        }
        return views;
    }

    private Stream<SeatedPanel> visible(Caller caller, Edition edition, Round round) {
        return panels.of(edition.id(), round.code()).stream().filter(panel -> mayList(caller, panel));
    }

    private boolean mayList(Caller caller, SeatedPanel panel) {
        return access.may(caller, Action.MEETING_LIST, Scope.panel(panel.editionId(), panel.id()));
    }

    private CouncilView view(Caller caller, Edition edition, SeatedPanel panel, List<MeetingRow> held) {
        var round = Sittings.round(edition, panel.round());
        var next = agendas.next(edition, panel);
        boolean isReady = edition.state() == EditionState.JUDGING
                && !rounds.closed(edition.id()).contains(round.code())
                && held.stream().allMatch(meeting -> meeting.state() == MeetingState.CLOSED)
                && !panel.seated().isEmpty()
                && !next.entries().isEmpty();
        return new CouncilView(
                panel.id(),
                panel.name(),
                new WordsView(round.name().vi(), round.name().en()),
                round.vote().secrecy() == Ballot.Secrecy.SECRET,
                round.vote().turns(),
                panel.seated().size(),
                panels.entriesBefore(panel.id()).size(),
                next.entries().size(),
                next.turn(),
                isReady && access.may(caller, Action.MEETING_OPEN, Scope.panel(edition.id(), panel.id())),
                held.stream()
                        .map(meeting -> MeetingLineView.of(
                                meeting, agendaRows.ofMeeting(meeting.id()).size()))
                        .toList());
    }
}
