package vn.bangvang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What lies in the {@code documents} folder of the class path, and the fonts brought by a library. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        return openAbsolute("/documents/" + name);
    }

    static InputStream openAbsolute(String path) {
        var in = Resources.class.getResourceAsStream(path);
        if (in == null) {
            throw new IllegalStateException("missing on the class path: " + path);
        }
        return in;
    }

    static String text(String name) {
        try (var in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
