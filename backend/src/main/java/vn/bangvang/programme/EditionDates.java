package vn.bangvang.programme;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.rulebook.Timeline;
import vn.bangvang.rulebook.Timeline.Kind;

/** The three dates on which an edition acts. They are those of its rulebook's timeline, as instants. */
record EditionDates(
        Instant opensAt, Instant closesAt, @Nullable Instant ceremonyAt) {

    EditionDates {
        opensAt = opensAt.truncatedTo(ChronoUnit.MICROS);
        closesAt = closesAt.truncatedTo(ChronoUnit.MICROS);
        ceremonyAt = ceremonyAt == null ? null : ceremonyAt.truncatedTo(ChronoUnit.MICROS);
        if (!opensAt.isBefore(closesAt)) {
            throw RuleBroken.of(ProgrammeRule.CLOSES_BEFORE_OPENING);
        }
    }

    /** Refuses a timeline that does not say when entries are taken. */
    static EditionDates of(Timeline timeline) {
        var opens = instant(timeline, Kind.OPENS);
        var closes = instant(timeline, Kind.CLOSES);
        if (opens.isEmpty() || closes.isEmpty()) {
            throw RuleBroken.of(ProgrammeRule.RULEBOOK_UNDATED);
        }
        return new EditionDates(
                opens.get(), closes.get(), instant(timeline, Kind.CEREMONY).orElse(null));
    }

    private static Optional<Instant> instant(Timeline timeline, Kind kind) {
        return timeline.at(kind).map(at -> at.atZone(VietnamTime.ZONE).toInstant());
    }

    @Nullable
    LocalDateTime at(Kind kind) {
        return switch (kind) {
            case OPENS -> wallClock(opensAt);
            case CLOSES -> wallClock(closesAt);
            case CEREMONY -> ceremonyAt == null ? null : wallClock(ceremonyAt);
            default -> null;
        };
    }

    private static LocalDateTime wallClock(Instant instant) {
        return LocalDateTime.ofInstant(instant, VietnamTime.ZONE);
    }
}
