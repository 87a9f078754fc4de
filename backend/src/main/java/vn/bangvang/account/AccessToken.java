package vn.bangvang.account;

import io.micronaut.security.token.generator.TokenGenerator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** The short-lived signed proof that a session is open; says who, never what the person may do. */
@Singleton
class AccessToken {

    static final String SESSION_CLAIM = "sid";
    static final Duration LIFE = Duration.ofMinutes(10);

    private final TokenGenerator tokens;
    private final InstantSource clock;

    AccessToken(TokenGenerator tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    String of(UUID accountId, UUID sessionId) {
        var now = clock.instant();
        Map<String, Object> claims = Map.of(
                "sub",
                accountId.toString(),
                SESSION_CLAIM,
                sessionId.toString(),
                "iat",
                now.getEpochSecond(),
                "exp",
                now.plus(LIFE).getEpochSecond());
        return tokens.generateToken(claims).orElseThrow();
    }
}
