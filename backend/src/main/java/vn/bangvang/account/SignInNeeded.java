package vn.bangvang.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.security.authentication.AuthorizationException;
import io.swagger.v3.oas.annotations.Hidden;
import vn.bangvang.kernel.web.ProblemView;
import vn.bangvang.kernel.web.Problems;

/** No session, or one that has run out: said in the reader's language, and told apart. */
@Hidden
@Controller
class SignInNeeded {

    private final Problems problems;

    SignInNeeded(Problems problems) {
        this.problems = problems;
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> refused(HttpRequest<?> request, AuthorizationException refused) {
        if (refused.isForbidden()) {
            return problems.answer(request, AccountRule.FORBIDDEN);
        }
        var cookies = request.getCookies();
        var hadSession = cookies.contains(SessionCookies.ACCESS) || cookies.contains(SessionCookies.REFRESH);
        return problems.answer(request, hadSession ? AccountRule.SESSION_EXPIRED : AccountRule.SIGN_IN_NEEDED);
    }
}
