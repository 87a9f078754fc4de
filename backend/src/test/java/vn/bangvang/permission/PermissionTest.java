package vn.bangvang.permission;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.Action;
import vn.bangvang.account.People;
import vn.bangvang.account.Permissions;
import vn.bangvang.account.Permit;
import vn.bangvang.http.Answer;

/** Calls every route as everybody and compares with {@code permissions.txt}. */
@MicronautTest(transactional = false)
class PermissionTest {

    private static final String STALE = "\"987654\"";

    /** How a thing that exists hides from somebody who may not know of it. */
    private static final Set<String> HIDDEN =
            Set.of("entry.missing", "judging.panel-missing", "judging.sheet-missing", "ceremony.certificate-missing");

    @Inject
    Router router;

    @Inject
    Permissions permissions;

    @Inject
    People people;

    @Inject
    Sample sample;

    /** Those who may not come first: whoever may could change the world for those who follow. */
    @Test
    void everybody_may_do_what_the_table_says_and_nothing_else() throws SQLException {
        var world = sample.world();
        var cast = sample.cast(world);
        var wrong = new ArrayList<String>();
        for (boolean expected : List.of(false, true)) {
            for (var route : routes()) {
                cast.stream()
                        .filter(somebody -> expected == may(somebody, route))
                        .forEach(somebody -> {
                            var answer = call(route, world, somebody);
                            if (expected == isRefusal(answer)) {
                                wrong.add("%s %s as %s %s, answered %d %s"
                                        .formatted(
                                                route.getHttpMethod(),
                                                path(route),
                                                somebody.name(),
                                                expected ? "may" : "may not",
                                                answer.status(),
                                                answer.text()));
                            }
                        });
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_table_has_no_act_without_a_route() {
        var used = routes().stream().map(PermissionTest::action).toList();

        assertThat(used).contains(Action.values());
    }

    private boolean may(Somebody somebody, UriRouteInfo<?, ?> route) {
        return somebody.may(permissions, action(route), World.isOfOneThing(path(route)));
    }

    private static Action action(UriRouteInfo<?, ?> route) {
        return route.getTargetMethod().enumValue(Permit.class, Action.class).orElseThrow();
    }

    private List<UriRouteInfo<?, ?>> routes() {
        var routes = new ArrayList<UriRouteInfo<?, ?>>();
        router.uriRoutes()
                .filter(route -> path(route).startsWith("/api/")
                        && route.getTargetMethod().hasAnnotation(Permit.class))
                .filter(route ->
                        route.getHttpMethod() != HttpMethod.HEAD && !path(route).startsWith("/api/bench"))
                .forEach(routes::add);
        routes.sort(Comparator.comparing(PermissionTest::path)
                .thenComparing(route -> route.getHttpMethod().name()));
        return routes;
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toString().replaceAll("\\{\\?.*}", "");
    }

    /** Bodies are valid and versions stale, so that what passes the gates stops before it changes much. */
    private Answer call(UriRouteInfo<?, ?> route, World world, Somebody somebody) {
        var person = somebody.accountId() == null ? people.stranger() : people.signIn(somebody.accountId());
        var path = world.filled(path(route));
        if (path.endsWith("/attachments") || path.endsWith("/scans")) {
            return person.upload(path + "?kind=photos", Map.of(), "a.png", "image/png", new byte[] {1});
        }
        var method = route.getHttpMethod();
        var body = world.bodyOf(method.name() + " " + path(route));
        var request = person.request(path);
        if (Set.of(HttpMethod.POST, HttpMethod.PUT).contains(method)) {
            request.header("Content-Type", "application/json").header("If-Match", STALE);
        }
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return person.send(request.method(method.name(), publisher));
    }

    /** Not signed in, not allowed, or told that a thing does not exist that does. */
    private static boolean isRefusal(Answer answer) {
        boolean isHidden = answer.status() == 404 && HIDDEN.contains(answer.string("code"));
        boolean isWrongPassword = answer.text().contains("account.wrong-credentials")
                || answer.text().contains("account.session-expired");
        return (answer.status() == 401 && !isWrongPassword) || answer.status() == 403 || isHidden;
    }
}
