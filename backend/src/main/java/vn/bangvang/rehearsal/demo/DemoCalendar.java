package vn.bangvang.rehearsal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the demonstration, counted back from the one on which it is loaded. */
final class DemoCalendar {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration BEFORE_MEETINGS = Duration.ofHours(9);
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

    /** Midnight in the province, as notices have it. */
    Instant midnight(double daysAgo) {
        return day(moment(daysAgo)).atStartOfDay(VIETNAM).toInstant();
    }

    /** Nine o'clock, when councils meet. */
    Instant morning(double daysAgo) {
        return midnight(daysAgo).plus(BEFORE_MEETINGS);
    }

    private Instant moment(double daysAgo) {
        return today.minusSeconds(Math.round(daysAgo * SECONDS_OF_A_DAY));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }
}
