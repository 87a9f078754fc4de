package vn.bangvang.account;

import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a controller the person whose session the request carries. */
@Singleton
class CallerBinder implements TypedRequestArgumentBinder<Caller> {

    private final Grants grants;

    CallerBinder(Grants grants) {
        this.grants = grants;
    }

    @Override
    public Argument<Caller> argumentType() {
        return Argument.of(Caller.class);
    }

    @Override
    public BindingResult<Caller> bind(@Nullable ArgumentConversionContext<Caller> context, HttpRequest<?> source) {
        var caller = source.getUserPrincipal(Authentication.class).map(this::caller);
        return () -> caller;
    }

    private Caller caller(Authentication session) {
        var accountId = UUID.fromString(session.getName());
        var sessionId = UUID.fromString(String.valueOf(session.getAttributes().get(AccessToken.SESSION_CLAIM)));
        return new Caller(accountId, sessionId, () -> grants.of(accountId));
    }
}
