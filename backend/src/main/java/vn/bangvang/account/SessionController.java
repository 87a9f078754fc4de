package vn.bangvang.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.CookieValue;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import vn.bangvang.kernel.RuleBroken;

@Tag(name = "account")
@Controller("/api/session")
class SessionController {

    private final Sessions sessions;
    private final SessionCookies cookies;
    private final RateLimits limits;

    SessionController(Sessions sessions, SessionCookies cookies, RateLimits limits) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.limits = limits;
    }

    @Post
    @Operation(operationId = "signIn")
    @Permit(Action.ACCOUNT_ENTER)
    HttpResponse<SessionView> signIn(@Valid @Body SignInRequest request, HttpRequest<?> http) {
        limits.attempt(http, "sign-in", request.email());
        var session = sessions.signIn(request.email(), request.password());
        return cookies.open(HttpResponse.ok(session.view()), session);
    }

    @Get
    @Operation(operationId = "currentSession")
    @Permit(Action.SESSION_OWN)
    SessionView current(Caller caller) {
        return sessions.current(caller);
    }

    @Post("/refreshes")
    @Operation(operationId = "refreshSession")
    @Permit(Action.ACCOUNT_ENTER)
    HttpResponse<SessionView> refresh(@Nullable @CookieValue(SessionCookies.REFRESH) String token) {
        var session = sessions.refresh(token).orElseThrow(() -> RuleBroken.of(AccountRule.SESSION_EXPIRED));
        return cookies.open(HttpResponse.ok(session.view()), session);
    }

    @Delete
    @Operation(operationId = "signOut")
    @Permit(Action.SESSION_OWN)
    @Status(HttpStatus.NO_CONTENT)
    HttpResponse<Void> signOut(Caller caller) {
        sessions.end(caller);
        return cookies.close(HttpResponse.noContent());
    }
}
