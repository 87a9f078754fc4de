package vn.bangvang.rehearsal.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.time.InstantSourceFactory;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The product's clock in a demonstration: behind while the past is played, right afterwards and for good. */
@Singleton
@Replaces(value = InstantSource.class, factory = InstantSourceFactory.class)
@Requires(property = DemoClock.SWITCH, value = "true")
class DemoClock implements InstantSource {

    static final String SWITCH = "bangvang.demo";

    private final InstantSource system = InstantSource.system();
    private volatile Duration behind = Duration.ZERO;

    @Override
    public Instant instant() {
        return system.instant().minus(behind);
    }

    /** Goes to a moment of the past, from where the clock runs on. */
    void goTo(Instant moment) {
        behind = Duration.between(moment, system.instant());
    }

    void catchUp() {
        behind = Duration.ZERO;
    }

    boolean isBehind() {
        return !behind.isZero();
    }
}
