package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Codes that nobody can guess: 128 random bits in letters that survive an address. */
@Singleton
class Tokens {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final SecureRandom random = new SecureRandom();

    static boolean isOne(String text) {
        return TOKEN.matcher(text).matches();
    }

    String next() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
