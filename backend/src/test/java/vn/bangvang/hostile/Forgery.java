package vn.bangvang.hostile;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Random;
import java.util.UUID;
import vn.bangvang.http.Person;

/** Proofs of a session that are none. */
final class Forgery {

    static final String TEST_SECRET = "a-secret-that-only-tests-know-0123456789";

    private static final String ACCESS = "BV_ACCESS=";

    private Forgery() {}

    /** What the product would have signed with this key. */
    static String token(String secret, UUID account, Instant expiry) {
        try {
            var claims = new JWTClaimsSet.Builder()
                    .subject(account.toString())
                    .claim("sid", UUID.randomUUID().toString())
                    .expirationTime(Date.from(expiry))
                    .build();
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
            return token.serialize();
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
    }

    static String unsigned(UUID account) {
        var claims = "{\"sub\":\"%s\",\"sid\":\"%s\",\"exp\":9999999999}".formatted(account, account);
        return base64("{\"alg\":\"none\"}") + "." + base64(claims) + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static String cookie(Random random, Person victim) {
        var later = Instant.now().plusSeconds(600);
        var own = victim.cookies().getOrDefault("BV_ACCESS", "a.b.c");
        return switch (random.nextInt(12)) {
            case 0 ->
                ACCESS + token(TEST_SECRET, victim.accountId(), Instant.now().minusSeconds(600));
            case 1 -> ACCESS + token("another-secret-of-another-product-0123456789", victim.accountId(), later);
            case 2 -> ACCESS + unsigned(victim.accountId());
            case 3 -> ACCESS + token(TEST_SECRET, UUID.randomUUID(), later);
            case 4 -> ACCESS + own.substring(0, own.length() - 2);
            case 5 -> ACCESS + own + "A";
            case 6 -> ACCESS + "..";
            case 7 -> ACCESS + "a".repeat(6_000);
            case 8 -> "BV_ACCESS; =; ;;BV_ACCESS==\"; BV_REFRESH=%00";
            case 9 -> ACCESS + own + "; " + ACCESS + "x";
            case 10 ->
                ACCESS + base64("{\"alg\":\"HS256\",\"kid\":\"../../dev/null\",\"jku\":\"http://127.0.0.1\"}")
                        + ".e30.AA";
            default -> "BV_REFRESH=" + "ữ".repeat(40);
        };
    }
}
