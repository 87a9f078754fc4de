package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.document.OfficialPaper;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;

/** The papers that chair, secretary and tellers sign. Official papers are in Vietnamese. */
@Singleton
class MinutesService {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Sittings sittings;
    private final MeetingReading reading;
    private final MinutesPaper minutes;
    private final TellersPaper tellers;
    private final Access access;

    MinutesService(
            Sittings sittings, MeetingReading reading, MinutesPaper minutes, TellersPaper tellers, Access access) {
        this.sittings = sittings;
        this.reading = reading;
        this.minutes = minutes;
        this.tellers = tellers;
        this.access = access;
    }

    @UseCase(readOnly = true)
    MinutesFile minutes(Caller caller, UUID id) {
        var sitting = closed(caller, id);
        return file("bien-ban-hop", sitting, minutes.of(sitting, reading.view(sitting, VIETNAMESE)));
    }

    @UseCase(readOnly = true)
    MinutesFile tellers(Caller caller, UUID id) {
        var sitting = closed(caller, id);
        return file("bien-ban-kiem-phieu", sitting, tellers.of(sitting, reading.view(sitting, VIETNAMESE)));
    }

    private static MinutesFile file(String name, Sitting sitting, OfficialPaper paper) {
        var held = VietnamTime.day(sitting.meeting().heldAt());
        return new MinutesFile("%s-%s-%s.docx".formatted(name, sitting.edition().code(), held), paper);
    }

    private Sitting closed(Caller caller, UUID id) {
        var sitting = sittings.get(id);
        access.require(caller, Action.MEETING_VIEW, sitting.membersScope());
        if (sitting.meeting().state() != MeetingState.CLOSED) {
            throw RuleBroken.of(CouncilRule.NOT_CLOSED);
        }
        return sitting;
    }
}
