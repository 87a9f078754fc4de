package vn.bangvang.kernel.web;

import io.micronaut.core.io.ResourceLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences by code, in Vietnamese first and in English; one pair of files per feature. */
@Singleton
public class Messages {

    public static final List<String> FEATURES = List.of(
            "kernel",
            "account",
            "programme",
            "rulebook",
            "regulation",
            "scoring",
            "recount",
            "storage",
            "entry",
            "expert",
            "judging",
            "council",
            "award",
            "ceremony",
            "portal",
            "notice");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Map<String, Properties> byLanguage = new HashMap<>();

    Messages(ResourceLoader resources) {
        for (var language : List.of("vi", "en")) {
            var all = new Properties();
            FEATURES.forEach(feature ->
                    load(resources, "classpath:messages/%s_%s.properties".formatted(feature, language), all));
            byLanguage.put(language, all);
        }
    }

    private static void load(ResourceLoader resources, String path, Properties into) {
        resources.getResourceAsStream(path).ifPresent(stream -> {
            try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
                into.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    /** The sentence for a code; the code itself when there is none, which a test forbids. */
    public String text(Locale locale, String code, Map<String, Object> facts) {
        var template = find(locale, code);
        return template == null
                ? code
                : PLACEHOLDER
                        .matcher(template)
                        .replaceAll(match -> Matcher.quoteReplacement(fact(locale, facts, match.group(1))));
    }

    public @Nullable String find(Locale locale, String code) {
        var own =
                byLanguage.getOrDefault(locale.getLanguage(), new Properties()).getProperty(code);
        return own != null ? own : vietnamese().getProperty(code);
    }

    /** Names of enum constants, words in both languages, decimals and days enter a sentence as its reader writes them. */
    private String fact(Locale locale, Map<String, Object> facts, String name) {
        var value = facts.get(name);
        if (value instanceof Enum<?> constant) {
            var key = "enum.%s.%s".formatted(constant.getDeclaringClass().getSimpleName(), constant.name());
            var word = find(locale, key);
            return word == null ? constant.name() : word;
        }
        if (value instanceof BigDecimal number) {
            return decimal(locale, number);
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        return value == null ? "?" : String.format(locale, "%s", value);
    }

    /** With every digit: {@code 1.500,5} in Vietnamese, {@code 1,500.5} in English. */
    private static String decimal(Locale locale, BigDecimal number) {
        var format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(number.scale());
        format.setMaximumFractionDigits(number.scale());
        return format.format(number);
    }

    private Properties vietnamese() {
        return byLanguage.getOrDefault(VIETNAMESE.getLanguage(), new Properties());
    }

    public Set<String> codes(String language) {
        return byLanguage.getOrDefault(language, new Properties()).stringPropertyNames();
    }
}
