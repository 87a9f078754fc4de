package vn.bangvang.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The fixed words of official papers, kept in a resource and not in code. */
final class Words {

    private static final Properties ALL = load();

    private Words() {}

    /** {@code of("money", "amount", "15.000.000")}: names and values of the placeholders alternate. */
    static String of(String key, String... namesAndValues) {
        var words = ALL.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException("no such words: " + key);
        }
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            words = words.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return words;
    }

    private static Properties load() {
        var words = new Properties();
        try (var in = new InputStreamReader(Resources.open("words.properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
