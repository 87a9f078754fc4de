package vn.bangvang.rehearsal.demo;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.ExpirationJwtClaimsValidator;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** While the clock is behind, sessions opened in the past last until it has caught up; afterwards as always. */
@Singleton
@Replaces(ExpirationJwtClaimsValidator.class)
@Requires(property = DemoClock.SWITCH, value = "true")
class DemoExpiry<T> extends ExpirationJwtClaimsValidator<T> {

    private final DemoClock clock;

    DemoExpiry(DemoClock clock) {
        this.clock = clock;
    }

    @Override
    public boolean validate(Claims claims, @Nullable T request) {
        return clock.isBehind() || super.validate(claims, request);
    }
}
