package vn.bangvang.recount;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that a person reads, in one language. */
final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");

    private final Properties templates = new Properties();
    private final Locale locale;

    /** @param language {@code "vi"} or {@code "en"} */
    Sentences(String language) {
        locale = Locale.of(language);
        for (var subject : List.of("recount", "rulebook", "scoring")) {
            load("/messages/" + subject + "_" + language + ".properties");
        }
    }

    String of(String code, Map<String, ?> facts) {
        return PLACEHOLDER
                .matcher(templates.getProperty(code, code + " " + facts))
                .replaceAll(m -> Matcher.quoteReplacement(String.format(locale, "%s", facts.get(m.group(1)))));
    }

    /** {@code file:line: sentence}, as editors and terminals understand it. */
    String of(BundleFault fault) {
        var place = fault.line() > 0 ? fault.file() + ":" + fault.line() : fault.file();
        var path = String.valueOf(fault.facts().getOrDefault("path", ""));
        return (place.isEmpty() ? "" : place + ": ")
                + (path.isEmpty() ? "" : path + ": ")
                + of(fault.code(), fault.facts());
    }

    private void load(String resource) {
        try (var in = Sentences.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource);
            }
            templates.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
