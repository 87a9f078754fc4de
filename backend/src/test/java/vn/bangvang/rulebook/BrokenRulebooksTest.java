package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Presets with exactly one thing wrong: refused, at the wrong place, in words of both languages; none accepted. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BrokenRulebooksTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z]+)}");
    /** In how many presets each row of the list is tried, the shortest first; the mutation tests make do with one. */
    private static final int PRESETS_EACH = Integer.getInteger("rulebook.presets", Integer.MAX_VALUE);

    private static final List<Broken> ALL = all();

    /**
     * A broken text and what must be said of it.
     *
     * @param line on which the wrong place, or the nearest part around it, stands
     */
    record Broken(String name, String text, String code, String path, int line) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> broken() {
        return ALL.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_preset_with_one_thing_wrong_is_refused_at_that_thing(Broken broken) {
        var refusal = catchThrowable(() -> RulebookParser.parse(broken.text()));

        assertThat(refusal).isInstanceOf(RulebookInvalid.class);
        var faults = ((RulebookInvalid) refusal).faults();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code()).isEqualTo("rulebook." + broken.code());
            assertThat(fault.path()).isEqualTo(broken.path());
            assertThat(fault.line()).isEqualTo(broken.line());
        });
        assertThat(faults).allSatisfy(BrokenRulebooksTest::isSaidInBothLanguages);
    }

    @Test
    @DisabledIfSystemProperty(named = "rulebook.presets", matches = ".+")
    void there_are_three_hundred_of_them_and_no_two_alike() {
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(300);
        assertThat(ALL).extracting(Broken::name).doesNotHaveDuplicates();
        assertThat(ALL)
                .extracting(Broken::text)
                .doesNotContainAnyElementsOf(
                        Presets.list().stream().map(Presets.Preset::text).toList());
    }

    @Test
    void every_sentence_about_rulebooks_is_said_of_one_of_them() {
        var said = new TreeSet<String>();
        ALL.forEach(b -> said.add("rulebook." + b.code()));

        var known = new TreeSet<>(messages("vi").stringPropertyNames());
        known.removeIf(code -> !code.startsWith("rulebook."));
        assertThat(said).isEqualTo(known);
    }

    private static void isSaidInBothLanguages(RulebookFault fault) {
        for (var language : List.of("vi", "en")) {
            var sentence = messages(language).getProperty(fault.code());
            assertThat(sentence).as(fault.code()).isNotBlank();
            PLACEHOLDER
                    .matcher(sentence)
                    .results()
                    .forEach(place -> assertThat(fault.facts()).as(fault.code()).containsKey(place.group(1)));
        }
    }

    private static List<Broken> all() {
        var all = new ArrayList<Broken>();
        var presets = Presets.list().stream()
                .sorted(Comparator.comparingInt(p -> p.text().length()))
                .toList();
        resource("/regulations/broken.txt")
                .lines()
                .filter(row -> !row.startsWith("#"))
                .forEach(row -> presets.stream()
                        .flatMap(preset -> TextTree.broken(preset, row).stream())
                        .limit(PRESETS_EACH)
                        .forEach(all::add));
        presets.stream().limit(PRESETS_EACH).forEach(preset -> {
            String name = preset.code() + ": ";
            int lines = (int) preset.text().lines().count();
            all.add(new Broken(name + "half a list", preset.text() + "\nx: [", "syntax", "", lines + 2));
            all.add(new Broken(
                    name + "a part twice", preset.text() + "\nversion: 1", "duplicate-key", "version", lines + 2));
        });
        all.add(new Broken("nothing", "", "empty", "", 1));
        all.add(new Broken("a reference", "version: &a [1]\nidentity: *a\n", "not-plain", "", 1));
        all.add(new Broken("too deep", "[".repeat(40), "not-plain", "", 1));
        all.add(new Broken("too long", "# " + "x".repeat(1_000_000), "too-long", "", 1));
        all.add(new Broken("an invisible character", "version: 1\n\nidentity: \u0001\n", "bad-character", "", 3));
        return all;
    }

    private static Properties messages(String language) {
        var properties = new Properties();
        try {
            properties.load(new java.io.StringReader(resource("/messages/rulebook_" + language + ".properties")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    static String resource(String name) {
        try (var in = Objects.requireNonNull(BrokenRulebooksTest.class.getResourceAsStream(name));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return reader.readAllAsString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
