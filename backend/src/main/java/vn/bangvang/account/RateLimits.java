package vn.bangvang.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import vn.bangvang.kernel.RuleBroken;

/** How often one address of the network, and one account, may try to get in. Per node, which is enough to slow guessing. */
@Singleton
class RateLimits {

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .expireAfterAccess(Duration.ofMinutes(30))
            .maximumSize(100_000)
            .build();
    private final int perAccount;
    private final int perAddress;

    RateLimits(
            @Value("${bangvang.limits.attempts-per-account:10}") int perAccount,
            @Value("${bangvang.limits.attempts-per-address:300}") int perAddress) {
        this.perAccount = perAccount;
        this.perAddress = perAddress;
    }

    void attempt(HttpRequest<?> request, String act, String who) {
        var address = request.getRemoteAddress().getAddress().getHostAddress();
        boolean passes = take("address " + address, perAddress) && take(act + " " + Emails.normal(who), perAccount);
        if (!passes) {
            throw RuleBroken.of(AccountRule.TOO_MANY_ATTEMPTS);
        }
    }

    private boolean take(String key, int perFiveMinutes) {
        return buckets.get(key, fresh -> bucket(perFiveMinutes)).tryConsume(1);
    }

    private static Bucket bucket(int capacity) {
        var limit = Bandwidth.builder()
                .capacity(capacity)
                .refillGreedy(capacity, Duration.ofMinutes(5))
                .build();
        return Bucket.builder().addLimit(limit).build();
    }
}
