package vn.bangvang.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;

/** Roles given and taken. A node learns of a change made on another within a few seconds. */
@Singleton
public class Grants {

    private static final Duration STALE_AFTER = Duration.ofSeconds(3);

    private final GrantRepository grants;
    private final AccountRepository accounts;
    private final Ids ids;
    private final InstantSource clock;
    private final Cache<UUID, Set<Grant>> cache = Caffeine.newBuilder()
            .expireAfterWrite(STALE_AFTER)
            .maximumSize(10_000)
            .build();

    Grants(GrantRepository grants, AccountRepository accounts, Ids ids, InstantSource clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    Set<Grant> of(UUID accountId) {
        return cache.get(accountId, this::read);
    }

    private Set<Grant> read(UUID accountId) {
        return grants.of(accountId).stream().map(GrantRow::toGrant).collect(Collectors.toUnmodifiableSet());
    }

    List<GrantView> views(UUID accountId) {
        return grants.of(accountId).stream().map(GrantRow::toView).toList();
    }

    /** Gives a role; giving it twice changes nothing. */
    @UseCase
    public void give(UUID accountId, Role role, @Nullable UUID editionId, @Nullable UUID panelId) {
        if (accounts.findById(accountId).isEmpty()) {
            throw RuleBroken.of(AccountRule.MISSING);
        }
        if (grants.find(accountId, role, editionId, panelId).isEmpty()) {
            grants.save(new GrantRow(ids.next(), accountId, role, editionId, panelId, clock.instant()));
        }
        cache.invalidate(accountId);
    }

    /** Takes a role back; taking one that is not held changes nothing. */
    @UseCase
    public void take(UUID accountId, Role role, @Nullable UUID editionId, @Nullable UUID panelId) {
        grants.find(accountId, role, editionId, panelId).ifPresent(this::remove);
    }

    GrantRow get(UUID accountId, UUID grantId) {
        return grants.findById(grantId)
                .filter(grant -> grant.accountId().equals(accountId))
                .orElseThrow(() -> RuleBroken.of(AccountRule.GRANT_MISSING));
    }

    void remove(GrantRow grant) {
        if (grant.role() == Role.ADMINISTRATOR && accounts.countAdministrators() <= 1) {
            throw RuleBroken.of(AccountRule.LAST_ADMINISTRATOR);
        }
        grants.delete(grant);
        cache.invalidate(grant.accountId());
    }
}
