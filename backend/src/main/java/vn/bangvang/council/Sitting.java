package vn.bangvang.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.account.Scope;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Round;

/**
 * A meeting with its council and its agenda, read once for an act.
 *
 * @param members everybody appointed, there or not
 * @param blocked by entry, who may not vote on it; entries without such are left out
 */
record Sitting(
        MeetingRow meeting,
        Edition edition,
        Round round,
        List<Attendee> members,
        List<AgendaItem> agenda,
        Map<UUID, Set<UUID>> blocked) {

    Sitting {
        members = List.copyOf(members);
        agenda = List.copyOf(agenda);
        blocked = Map.copyOf(blocked);
    }

    List<Attendee> present() {
        return members.stream().filter(Attendee::present).toList();
    }

    boolean hasLeader() {
        return present().stream().anyMatch(Attendee::isLeader);
    }

    /** The fewest members that must be there. */
    int needed() {
        return ballot().quorum().share().least(members.size());
    }

    Ballot ballot() {
        return round.vote();
    }

    boolean isSecret() {
        return ballot().secrecy() == Ballot.Secrecy.SECRET;
    }

    boolean isMember(UUID accountId) {
        return members.stream().anyMatch(member -> member.accountId().equals(accountId));
    }

    boolean isPresent(UUID accountId) {
        return present().stream().anyMatch(member -> member.accountId().equals(accountId));
    }

    Set<UUID> blocked(UUID entryId) {
        return blocked.getOrDefault(entryId, Set.of());
    }

    /** What this member votes on. */
    List<AgendaItem> agendaOf(UUID accountId) {
        return agenda.stream()
                .filter(item -> !blocked(item.entryId()).contains(accountId))
                .toList();
    }

    /** How many of those present may vote on an entry. */
    int voters(UUID entryId) {
        return (int) present().stream()
                .filter(member -> !blocked(entryId).contains(member.accountId()))
                .count();
    }

    /** Who may not vote: of all members or, where the share is of those present, of these, as scoring counts it. */
    int conflicted(UUID entryId) {
        var counted = ballot().shareOf() == Ballot.Whole.PRESENT ? present() : members;
        return (int) counted.stream()
                .filter(member -> blocked(entryId).contains(member.accountId()))
                .count();
    }

    /** Where everybody of the council stands to the meeting. */
    Scope membersScope() {
        return Scope.panel(meeting.editionId(), meeting.panelId())
                .assignedTo(members.stream().map(Attendee::accountId).collect(Collectors.toSet()));
    }

    /** Where the council's own secretary stands to the meeting. */
    Scope secretaryScope() {
        return Scope.panel(meeting.editionId(), meeting.panelId())
                .assignedTo(members.stream()
                        .filter(member -> member.role() == MemberRole.SECRETARY)
                        .map(Attendee::accountId)
                        .collect(Collectors.toSet()));
    }
}
