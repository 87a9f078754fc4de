package vn.bangvang.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** The closing time, put off by a notice while people are still entering, as it happens. */
public final class Deadline {

    private static final Duration NEAR = Duration.ofSeconds(3);

    private final Play play;
    private final InstantSource clock;
    private final Duration extension;
    private final String reason;
    private Instant known = Instant.MIN;
    private int notices;

    public Deadline(Play play, InstantSource clock, Duration extension, String reason) {
        this.play = play;
        this.clock = clock;
        this.extension = extension;
        this.reason = reason;
    }

    public synchronized void keepAhead() {
        if (clock.instant().plus(NEAR).isBefore(known)) {
            return;
        }
        var edition = play.organiser().get(play.path("")).json();
        var closesAt = Instant.parse(edition.text("closesAt"));
        var now = clock.instant();
        known = closesAt;
        if (now.plus(NEAR).isAfter(closesAt)) {
            known = now.plus(extension);
            play.organiser()
                    .put(
                            play.path("/timeline"),
                            edition.number("version"),
                            Map.of(
                                    "opensAt", edition.text("opensAt"),
                                    "closesAt", known.toString(),
                                    "ceremonyAt", edition.text("ceremonyAt"),
                                    "reason", reason,
                                    "notice", "%02d/TB-BTC".formatted(++notices),
                                    "noticeDate",
                                            LocalDate.ofInstant(now, ZoneOffset.UTC)
                                                    .toString()));
        }
    }

    /** How long it is until nobody can enter any more. */
    public Duration left() {
        var edition = play.organiser().get(play.path("")).json();
        return Duration.between(clock.instant(), Instant.parse(edition.text("closesAt")));
    }
}
