package vn.bangvang.kernel.web;

import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** The language of the person at the other end: Vietnamese unless English is asked for. */
public final class Reader {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private Reader() {}

    public static Locale localeOf(HttpRequest<?> request) {
        return request.getLocale()
                .filter(locale -> Locale.ENGLISH.getLanguage().equals(locale.getLanguage()))
                .orElse(VIETNAMESE);
    }
}
