package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookMessagesTest {

    private static final Pattern CODES =
            Pattern.compile("(?:faults\\.add\\(\\s*[^,;]+,\\s*|check(?:Range|Length)\\([^;]*)\"([a-z0-9-]+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    @Test
    void every_sentence_stands_in_both_languages_with_the_same_placeholders() throws IOException {
        var vi = messages("vi");
        var en = messages("en");

        assertThat(vi.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (var code : vi.stringPropertyNames()) {
            assertThat(placeholders(en.getProperty(code))).as(code).isEqualTo(placeholders(vi.getProperty(code)));
        }
    }

    @Test
    void every_fault_that_can_be_found_has_a_sentence() throws IOException {
        var known = messages("vi").stringPropertyNames();

        for (var code : codesInSources()) {
            assertThat(known).containsAnyOf("rulebook." + code, "form." + code);
        }
    }

    private static Set<String> codesInSources() throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.list(Path.of("src/main/java/vn/bangvang/rulebook"))) {
            for (var file : files.toList()) {
                CODES.matcher(Files.readString(file)).results().forEach(m -> codes.add(m.group(1)));
            }
        }
        assertThat(codes).hasSizeGreaterThan(25);
        return codes;
    }

    private static Set<String> placeholders(String sentence) {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(sentence).results().forEach(m -> names.add(m.group(1)));
        return names;
    }

    private static Properties messages(String language) throws IOException {
        var name = "/messages/rulebook_" + language + ".properties";
        try (var in = Objects.requireNonNull(RulebookMessagesTest.class.getResourceAsStream(name))) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        }
    }
}
