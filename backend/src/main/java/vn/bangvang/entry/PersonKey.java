package vn.bangvang.entry;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;

/**
 * Tells the same person in several entries of an edition without telling who it is: a name and a birth date, or the
 * phone or address where none is asked, hashed with the secret of this installation, so that nobody else can try out
 * names and dates. Namesakes of whom nothing else is known count as different people.
 */
@Singleton
class PersonKey {

    private static final String METHOD = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec secret;

    PersonKey(@Property(name = "bangvang.secret") String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD);
    }

    String of(UUID editionId, EntryAuthor author) {
        var born = author.birthDate();
        var contact = first(author.phone(), author.email(), author.id().toString());
        return hash("person|" + editionId + "|" + Text.searchKey(author.fullName()) + "|"
                + (born == null ? contact : born));
    }

    private static String first(@Nullable String phone, @Nullable String email, String otherwise) {
        if (phone != null && !phone.isBlank()) {
            return phone.replaceAll("\\D", "");
        }
        return email != null && !email.isBlank() ? Text.searchKey(email) : otherwise;
    }

    private String hash(String text) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
