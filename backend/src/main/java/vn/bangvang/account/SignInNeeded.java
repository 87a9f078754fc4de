package vn.bangvang.account;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import vn.bangvang.kernel.web.ProblemView;
import vn.bangvang.kernel.web.Problems;

/** No session, or one that has run out: said in the reader's language, and told apart. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class SignInNeeded implements ExceptionHandler<AuthorizationException, HttpResponse<ProblemView>> {

    private final Problems problems;

    SignInNeeded(Problems problems) {
        this.problems = problems;
    }

    @Override
    public HttpResponse<ProblemView> handle(HttpRequest request, AuthorizationException refused) {
        HttpRequest<?> typed = request;
        if (refused.isForbidden()) {
            return problems.answer(typed, AccountRule.FORBIDDEN);
        }
        var hadSession = typed.getCookies().contains(SessionCookies.ACCESS) || typed.getCookies().contains(SessionCookies.REFRESH);
        return problems.answer(typed, hadSession ? AccountRule.SESSION_EXPIRED : AccountRule.SIGN_IN_NEEDED);
    }
}
