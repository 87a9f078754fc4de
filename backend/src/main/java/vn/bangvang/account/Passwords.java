package vn.bangvang.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;

/** Argon2id with OWASP's second profile (19 MiB, 2 passes); at most a few at a time, so memory stays bounded. */
@Singleton
class Passwords {

    static final int MIN_LENGTH = 10;
    static final int MAX_LENGTH = 200;

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    /** Hash of nothing anyone types: so that an unknown address takes as long as a known one. */
    private static final String DECOY = hashNow("decoy-" + SecretToken.next());

    private final Semaphore atOnce =
            new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));

    void requireStrong(String path, String password, String email) {
        var local = email.substring(0, Math.max(email.indexOf('@'), 0));
        if (password.length() < MIN_LENGTH
                || password.length() > MAX_LENGTH
                || password.equalsIgnoreCase(email)
                || password.equalsIgnoreCase(local)) {
            Map<String, Object> facts = Map.of("min", MIN_LENGTH);
            throw new RuleBroken(
                    AccountRule.PASSWORD_WEAK,
                    facts,
                    List.of(new Violation(path, AccountRule.PASSWORD_WEAK.code(), facts)));
        }
    }

    String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return hashNow(password);
        } finally {
            atOnce.release();
        }
    }

    boolean matches(String password, @Nullable String hash) {
        atOnce.acquireUninterruptibly();
        try {
            boolean same = Password.check(password, hash == null ? DECOY : hash).with(ARGON2ID);
            return same && hash != null;
        } finally {
            atOnce.release();
        }
    }

    private static String hashNow(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }
}
