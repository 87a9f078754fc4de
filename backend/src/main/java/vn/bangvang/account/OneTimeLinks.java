package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;

/** Links that work once and not for ever. */
@Singleton
class OneTimeLinks {

    private final TokenRepository tokens;
    private final Ids ids;
    private final InstantSource clock;

    OneTimeLinks(TokenRepository tokens, Ids ids, InstantSource clock) {
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    String make(@Nullable UUID accountId, TokenPurpose purpose) {
        var token = SecretToken.next();
        var expiresAt = clock.instant().plus(purpose.life());
        tokens.save(new TokenRow(ids.next(), accountId, purpose, SecretToken.hash(token), expiresAt, null));
        return token;
    }

    /** The account the link was made for; refuses a link that is unknown, used, too old or for something else. */
    Optional<UUID> use(String token, TokenPurpose... purposes) {
        var now = clock.instant();
        var row = tokens.lockByHash(SecretToken.hash(token))
                .filter(known -> java.util.List.of(purposes).contains(known.purpose()))
                .filter(known -> known.usedAt() == null && now.isBefore(known.expiresAt()))
                .orElseThrow(() -> RuleBroken.of(AccountRule.TOKEN_INVALID));
        tokens.use(row.id(), now);
        return Optional.ofNullable(row.accountId());
    }

    void voidSetUp() {
        tokens.voidSetUp(clock.instant());
    }
}
