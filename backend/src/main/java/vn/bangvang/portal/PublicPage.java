package vn.bangvang.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/** An answer for everybody, serialised and packed once, with the instant from which it may be seen. */
record PublicPage(Instant visibleFrom, String tag, byte[] plain, byte[] packed) {

    static PublicPage of(Instant visibleFrom, String json) {
        var plain = json.getBytes(StandardCharsets.UTF_8);
        return new PublicPage(visibleFrom, "W/\"" + hash(plain) + "\"", plain, pack(plain));
    }

    boolean isVisibleAt(Instant now) {
        return !now.isBefore(visibleFrom);
    }

    private static byte[] pack(byte[] plain) {
        var bytes = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
