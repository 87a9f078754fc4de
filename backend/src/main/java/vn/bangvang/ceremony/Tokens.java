package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;

/** Codes that nobody can guess: 128 random bits in letters that survive an address. */
@Singleton
class Tokens {

    private final SecureRandom random = new SecureRandom();

    String next() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
