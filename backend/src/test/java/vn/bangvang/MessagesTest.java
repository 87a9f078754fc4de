package vn.bangvang;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.bangvang.kernel.Rule;
import vn.bangvang.kernel.web.Messages;

class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[A-Za-z]+}");
    private static final Pattern VIETNAMESE_LETTER =
            Pattern.compile("[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]");

    @Test
    void every_message_exists_in_both_languages_with_the_same_placeholders() throws IOException {
        var vietnamese = all("vi");
        var english = all("en");

        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
        vietnamese.forEach((key, text) ->
                assertThat(placeholders(english.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void every_rule_has_its_sentence() throws IOException {
        var vietnamese = all("vi");
        var rules = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.bangvang").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                        .map(constant -> ((Rule) constant).code())
                        .toList();

        assertThat(rules).isNotEmpty().doesNotHaveDuplicates();
        assertThat(vietnamese.keySet()).containsAll(rules);
    }

    @Test
    void every_file_of_messages_is_read() throws IOException {
        try (var files = Files.list(FOLDER)) {
            var features = files.map(file -> file.getFileName().toString().replaceAll("_(vi|en)\\.properties$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            features.removeAll(List.of("startup", "document"));
            assertThat(Messages.FEATURES).containsAll(features);
        }
    }

    @Test
    void texts_are_composed() throws IOException {
        all("vi")
                .forEach((key, text) -> assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC))
                        .as(key)
                        .isTrue());
    }

    @Test
    void no_vietnamese_sentence_stands_in_the_code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var guilty = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(MessagesTest::literals)
                    .filter(line -> VIETNAMESE_LETTER.matcher(line).find())
                    .toList();
            assertThat(guilty).isEmpty();
        }
    }

    private static java.util.stream.Stream<String> literals(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("\"")
                            && !line.strip().startsWith("*")
                            && !line.strip().startsWith("/"))
                    .map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static TreeMap<String, String> all(String language) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
            }
        }
        return texts;
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
