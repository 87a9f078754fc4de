package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.Violation;

/** Who of the council is in a meeting. Until the vote begins, whoever is seated or leaves meanwhile is taken over. */
@Singleton
class AttendanceKeeper {

    private final AttendanceRepository rows;
    private final RoundPanels panels;

    AttendanceKeeper(AttendanceRepository rows, RoundPanels panels) {
        this.rows = rows;
        this.panels = panels;
    }

    /** The council as it sits now, keeping what is known of who is there. */
    void seat(MeetingRow meeting) {
        var known = rows.ofMeeting(meeting.id()).stream()
                .collect(Collectors.toMap(Attendee::accountId, Function.identity()));
        write(meeting, account -> {
            var attendee = known.get(account);
            return attendee == null ? null : new PresenceRequest(account, attendee.present(), attendee.reason());
        });
    }

    /** How many are there. */
    int note(Sitting sitting, AttendanceRequest request) {
        var members = panels.get(sitting.meeting().panelId()).seated();
        var faults = IntStream.range(0, request.members().size())
                .filter(i -> members.stream()
                        .noneMatch(m ->
                                m.accountId().equals(request.members().get(i).accountId())))
                .mapToObj(i -> Violation.of("members[%d].accountId".formatted(i), "council.not-a-member"))
                .toList();
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(CouncilRule.NOT_A_MEMBER, faults);
        }
        Map<UUID, PresenceRequest> said = request.members().stream()
                .collect(Collectors.toMap(PresenceRequest::accountId, Function.identity(), (first, second) -> second));
        write(sitting.meeting(), said::get);
        return (int) said.values().stream().filter(PresenceRequest::present).count();
    }

    void clear(UUID meetingId) {
        rows.clear(meetingId);
    }

    private void write(MeetingRow meeting, Function<UUID, @Nullable PresenceRequest> said) {
        rows.clear(meeting.id());
        panels.get(meeting.panelId()).seated().forEach(seat -> {
            var one = said.apply(seat.accountId());
            boolean present = one != null && one.present();
            var reason = one == null || present ? null : Text.nfcOrNull(one.reason());
            rows.add(meeting.id(), seat.accountId(), seat.fullName(), seat.role(), present, reason);
        });
    }
}
