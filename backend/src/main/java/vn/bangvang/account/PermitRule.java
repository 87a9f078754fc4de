package vn.bangvang.account;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.MethodBasedRouteMatch;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/** A route that is not public needs a session; files of the page and unknown addresses do not. */
@Singleton
class PermitRule implements SecurityRule<HttpRequest<?>> {

    private final Permissions permissions;

    PermitRule(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Publisher<SecurityRuleResult> check(@Nullable HttpRequest<?> request, @Nullable Authentication session) {
        return Publishers.just(
                request == null || session != null || isPublic(request)
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED);
    }

    private boolean isPublic(HttpRequest<?> request) {
        RouteMatch<?> route = RouteAttributes.getRouteMatch(request).orElse(null);
        if (!(route instanceof MethodBasedRouteMatch<?, ?> method)) {
            return true;
        }
        return method.enumValue(Permit.class, Action.class)
                .map(permissions::isPublic)
                .orElse(true);
    }
}
