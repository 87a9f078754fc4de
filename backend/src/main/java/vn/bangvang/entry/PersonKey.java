package vn.bangvang.entry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;

/**
 * Tells the same person in several entries of an edition without telling who it is: a name and a birth date, or the
 * phone or address where none is asked, hashed. Namesakes of whom nothing else is known count as different people.
 */
final class PersonKey {

    private static final int BYTES = 16;

    private PersonKey() {}

    static String of(UUID editionId, EntryAuthor author) {
        var born = author.birthDate();
        var contact = first(author.phone(), author.email(), author.id().toString());
        return hash(editionId + "|" + Text.searchKey(author.fullName()) + "|" + (born == null ? contact : born));
    }

    private static String first(@Nullable String phone, @Nullable String email, String otherwise) {
        if (phone != null && !phone.isBlank()) {
            return phone.replaceAll("\\D", "");
        }
        return email != null && !email.isBlank() ? Text.searchKey(email) : otherwise;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
