package vn.bangvang.rehearsal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import vn.bangvang.kernel.VietnamTime;

/** The days of the demonstration, counted back from the one on which it is loaded. */
final class DemoCalendar {

    private static final int SECONDS_OF_A_DAY = 86_400;

    private final DemoClock clock;
    private final Instant today;

    DemoCalendar(DemoClock clock) {
        this.clock = clock;
        this.today = clock.instant();
    }

    void goTo(double daysAgo) {
        clock.goTo(moment(daysAgo));
    }

    Instant inDays(int days) {
        return today.plus(Duration.ofDays(days));
    }

    String year(double daysAgo) {
        return String.valueOf(day(moment(daysAgo)).getYear());
    }

    /** The day that it is being played. */
    LocalDate day() {
        return day(clock.instant());
    }

    /** A full hour of the province's day. */
    Instant at(double daysAgo, int hour) {
        return day(moment(daysAgo)).atTime(hour, 0).atZone(VietnamTime.ZONE).toInstant();
    }

    private Instant moment(double daysAgo) {
        return today.minusSeconds(Math.round(daysAgo * SECONDS_OF_A_DAY));
    }

    private static LocalDate day(Instant moment) {
        return VietnamTime.day(moment);
    }
}
