package vn.bangvang.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.token.reader.TokenReader;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the access token of a request. */
@Singleton
class AccessCookie implements TokenReader<HttpRequest<?>> {

    @Override
    public Optional<String> findToken(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(SessionCookies.ACCESS)
                .map(Cookie::getValue)
                .filter(token -> !token.isBlank());
    }
}
