package vn.bangvang.account;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. Roles are read when first needed, on the thread of the use case.
 *
 * <p>A principal, because that is what keeps it out of the OpenAPI file: it comes from the session, not from a request.
 */
public final class Caller implements Principal {

    private final UUID accountId;
    private final UUID sessionId;
    private final Supplier<Set<Grant>> source;
    private @Nullable Set<Grant> grants;

    public Caller(UUID accountId, UUID sessionId, Supplier<Set<Grant>> source) {
        this.accountId = accountId;
        this.sessionId = sessionId;
        this.source = source;
    }

    @Override
    public String getName() {
        return accountId.toString();
    }

    public UUID accountId() {
        return accountId;
    }

    UUID sessionId() {
        return sessionId;
    }

    public Set<Grant> grants() {
        if (grants == null) {
            grants = source.get();
        }
        return grants;
    }
}
