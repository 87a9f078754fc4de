package vn.bangvang;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The sentences said on the console at start and at failure, in the language of the machine's user. */
final class StartText {

    private final Properties sentences = new Properties();

    private StartText(String language) {
        try (var in = StartText.class.getResourceAsStream("/messages/startup_" + language + ".properties")) {
            sentences.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StartText forThisMachine() {
        return in(Locale.getDefault());
    }

    static StartText in(Locale locale) {
        return new StartText(locale.getLanguage().equals("vi") ? "vi" : "en");
    }

    String sentence(String code, Map<String, Object> facts) {
        String sentence = sentences.getProperty(code, code + " " + facts);
        for (var fact : facts.entrySet()) {
            sentence = sentence.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return sentence;
    }
}
