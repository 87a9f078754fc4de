package vn.bangvang.rehearsal.play;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What a rehearsal says on the console, in the language of the machine's user. */
public final class Lines {

    private final Properties sentences = new Properties();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public Lines() {
        var language = Locale.getDefault().getLanguage().equals("vi") ? "vi" : "en";
        var stream = Lines.class.getResourceAsStream("/rehearsal/lines_%s.properties".formatted(language));
        try (var in = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            sentences.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String text(String code, Map<String, String> facts) {
        return Words.filled(sentences.getProperty(code, code + " " + facts), facts);
    }

    public void say(String code, Map<String, String> facts) {
        out.println(text(code, facts));
    }

    public void print(String text) {
        out.println(text);
    }

    public void say(String code) {
        say(code, Map.of());
    }
}
