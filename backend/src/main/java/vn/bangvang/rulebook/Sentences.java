package vn.bangvang.rulebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What the parts of a regulation are called and how its sentences go, from {@code messages/regulation_*}. */
final class Sentences {

    private static final Sentences VI = new Sentences("vi");
    private static final Sentences EN = new Sentences("en");

    private final Properties texts = new Properties();
    private final String language;

    private Sentences(String language) {
        this.language = language;
        var name = "messages/regulation_" + language + ".properties";
        try (var in = Sentences.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code "en"}, or Vietnamese for every other language. */
    static Sentences in(String language) {
        return "en".equals(language) ? EN : VI;
    }

    String language() {
        return language;
    }

    /** @param facts alternating names and values */
    String text(String key, Object... facts) {
        String sentence = get("regulation." + key);
        for (int i = 0; i < facts.length; i += 2) {
            sentence = sentence.replace("{" + facts[i] + "}", String.valueOf(facts[i + 1]));
        }
        return sentence;
    }

    /** What a component of a record is called, in both languages. */
    static LocalizedText labels(Class<?> type, String component) {
        return new LocalizedText(VI.label(type, component), EN.label(type, component));
    }

    /** What a constant of an enum is called, in both languages. */
    static LocalizedText words(Enum<?> constant) {
        return new LocalizedText(VI.word(constant), EN.word(constant));
    }

    /** What a variant of a sealed type is called, in both languages. */
    static LocalizedText types(Class<?> variant) {
        return new LocalizedText(VI.type(variant), EN.type(variant));
    }

    /** What a component of a record is called: its own name there, or the usual one. */
    String label(Class<?> type, String component) {
        String own = find("label." + type.getSimpleName() + "." + component);
        return own == null ? get("label." + component) : own;
    }

    /** What a constant of an enum is called. */
    String word(Enum<?> constant) {
        return get("word." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** What a variant of a sealed type is called. */
    String type(Class<?> variant) {
        return get("type." + variant.getSimpleName());
    }

    private @Nullable String find(String key) {
        return texts.getProperty(key);
    }

    private String get(String key) {
        String found = find(key);
        if (found == null) {
            throw new IllegalStateException(key);
        }
        return found;
    }
}
