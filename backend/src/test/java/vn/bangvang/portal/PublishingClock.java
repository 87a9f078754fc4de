package vn.bangvang.portal;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The server's clock, set by a test to the second it is about. */
@Singleton
@Replaces(InstantSource.class)
@Requires(property = "test.publishing-clock")
class PublishingClock implements InstantSource {

    private volatile @Nullable Instant fixed;

    void set(@Nullable Instant at) {
        fixed = at;
    }

    @Override
    public Instant instant() {
        var at = fixed;
        return at == null ? Instant.now() : at;
    }
}
