package vn.bangvang.account;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;

/** Opens, prolongs and ends sessions. A refresh token works once; one that comes back later ends the session. */
@Singleton
public class Sessions {

    static final Duration LIFE = Duration.ofDays(14);

    /** Two tabs may refresh at the same moment; that is no theft. */
    private static final Duration SAME_MOMENT = Duration.ofSeconds(20);

    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final RefreshRepository refreshes;
    private final Passwords passwords;
    private final Grants grants;
    private final AccessToken accessToken;
    private final Ids ids;
    private final InstantSource clock;

    Sessions(
            AccountRepository accounts,
            SessionRepository sessions,
            RefreshRepository refreshes,
            Passwords passwords,
            Grants grants,
            AccessToken accessToken,
            Ids ids,
            InstantSource clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.refreshes = refreshes;
        this.passwords = passwords;
        this.grants = grants;
        this.accessToken = accessToken;
        this.ids = ids;
        this.clock = clock;
    }

    /** The password is checked before the transaction: hashing is slow and a connection is dear. */
    OpenSession signIn(String email, String password) {
        var account = accounts.findByEmail(Emails.normal(email)).orElse(null);
        var known = account == null ? null : account.passwordHash();
        if (!passwords.matches(password, known) || account == null) {
            throw RuleBroken.of(AccountRule.WRONG_CREDENTIALS);
        }
        return switch (account.state()) {
            case PENDING -> throw RuleBroken.of(AccountRule.NOT_CONFIRMED);
            case DISABLED -> throw RuleBroken.of(AccountRule.WRONG_CREDENTIALS);
            case ACTIVE -> open(account);
        };
    }

    @UseCase
    OpenSession open(AccountRow account) {
        var now = clock.instant();
        var session = sessions.save(new SessionRow(ids.next(), account.id(), now, now.plus(LIFE), null));
        return issue(account, session.id());
    }

    private OpenSession issue(AccountRow account, UUID sessionId) {
        var refresh = SecretToken.next();
        refreshes.save(new RefreshRow(ids.next(), sessionId, SecretToken.hash(refresh), null));
        return new OpenSession(view(account), accessToken.of(account.id(), sessionId), refresh);
    }

    /** Empty when the token is unknown, used up or its session over; the re-use of a token ends the session for good. */
    @UseCase
    Optional<OpenSession> refresh(@Nullable String token) {
        if (token == null || token.isBlank()) {
            return Optional.empty();
        }
        var now = clock.instant();
        var refresh = refreshes.lockByHash(SecretToken.hash(token)).orElse(null);
        if (refresh == null) {
            return Optional.empty();
        }
        var session = sessions.findById(refresh.sessionId()).orElseThrow();
        if (session.endedAt() != null || !now.isBefore(session.expiresAt())) {
            return Optional.empty();
        }
        if (isStolen(refresh, now)) {
            sessions.end(session.id(), now);
            return Optional.empty();
        }
        refreshes.use(refresh.id(), now);
        return accounts.findById(session.accountId())
                .filter(AccountRow::isActive)
                .map(account -> issue(account, session.id()));
    }

    private static boolean isStolen(RefreshRow refresh, Instant now) {
        var usedAt = refresh.usedAt();
        return usedAt != null && usedAt.plus(SAME_MOMENT).isBefore(now);
    }

    @UseCase
    void end(Caller caller) {
        sessions.end(caller.sessionId(), clock.instant());
    }

    @UseCase(readOnly = true)
    SessionView current(Caller caller) {
        var account =
                accounts.findById(caller.accountId()).orElseThrow(() -> RuleBroken.of(AccountRule.SESSION_EXPIRED));
        return view(account);
    }

    private SessionView view(AccountRow account) {
        return new SessionView(
                account.id(), account.fullName(), account.email(), account.locale(), grants.views(account.id()));
    }
}
