package vn.bangvang.account;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The two cookies of a session: scripts cannot read them and other sites cannot send them. */
@Singleton
class SessionCookies {

    static final String ACCESS = "BV_ACCESS";
    static final String REFRESH = "BV_REFRESH";

    private static final String REFRESH_PATH = "/api/session";

    private final boolean secure;

    SessionCookies(@Value("${bangvang.cookies.secure:true}") boolean secure) {
        this.secure = secure;
    }

    <T> MutableHttpResponse<T> open(MutableHttpResponse<T> response, OpenSession session) {
        return response.cookie(cookie(ACCESS, session.accessToken(), "/", Sessions.LIFE))
                .cookie(cookie(REFRESH, session.refreshToken(), REFRESH_PATH, Sessions.LIFE));
    }

    <T> MutableHttpResponse<T> close(MutableHttpResponse<T> response) {
        return response.cookie(cookie(ACCESS, "", "/", Duration.ZERO))
                .cookie(cookie(REFRESH, "", REFRESH_PATH, Duration.ZERO));
    }

    private Cookie cookie(String name, String value, String path, Duration life) {
        return Cookie.of(name, value)
                .path(path)
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Strict)
                .maxAge(life);
    }
}
