package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PresetsTest {

    /** What a preset does not mark as an example: the place, as a pattern, by the code of the preset. */
    private static final Map<String, List<String>> SOURCED = sources();

    static Stream<Presets.Preset> presets() {
        return Presets.list().stream();
    }

    @Test
    void six_presets_ship_each_under_the_code_of_its_programme() {
        assertThat(presets().map(Presets.Preset::code)).containsExactlyInAnyOrderElementsOf(SOURCED.keySet());
        assertThat(presets())
                .allSatisfy(p -> assertThat(p.rulebook().identity().programme()).isEqualTo(p.code()));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_preset_written_as_yaml_or_json_reads_back_equal(Presets.Preset preset) {
        var rulebook = preset.rulebook();

        assertThat(RulebookParser.parse(RulebookWriter.yaml(rulebook))).isEqualTo(rulebook);
        assertThat(RulebookParser.parse(RulebookWriter.json(rulebook))).isEqualTo(rulebook);
    }

    @ParameterizedTest
    @ValueSource(strings = {"thai-nguyen-2025", "hau-giang-2014"})
    void a_regulation_of_another_province_reads_and_reads_back_equal(String name) {
        var rulebook = RulebookParser.parse(regulation(name + ".yaml"));

        assertThat(RulebookParser.parse(RulebookWriter.yaml(rulebook))).isEqualTo(rulebook);
        assertThat(RulebookParser.parse(RulebookWriter.json(rulebook))).isEqualTo(rulebook);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_value_is_marked_as_an_example_unless_a_source_gives_it(Presets.Preset preset) {
        var sources = Objects.requireNonNull(SOURCED.get(preset.code()));
        var unmarked = new TreeSet<String>();
        collectUnmarked(preset.rulebook(), "", unmarked);

        var unsourced = unmarked.stream()
                .filter(path -> sources.stream().noneMatch(path::matches))
                .toList();
        Set<String> unused = new HashSet<>(sources);
        unused.removeIf(source -> unmarked.stream().anyMatch(path -> path.matches(source)));
        assertThat(unsourced).as("neither an example nor sourced").isEmpty();
        assertThat(unused).as("a source for what is marked as an example").isEmpty();
    }

    @Test
    void every_text_of_a_preset_is_said_in_both_languages() {
        assertThat(presets().map(Presets.Preset::rulebook)).allSatisfy(r -> {
            var missing = new TreeSet<String>();
            collectUntranslated(r, "", missing);
            assertThat(missing).isEmpty();
        });
    }

    private static void collectUnmarked(@Nullable Object value, String path, Set<String> paths) {
        if (value instanceof Record part) {
            boolean unmarked = Arrays.stream(part.getClass().getRecordComponents())
                    .anyMatch(c -> c.getName().equals("example") && read(part, c.getName()) == Boolean.FALSE);
            if (unmarked) {
                paths.add(path);
            }
        }
        parts(value, path).forEach((at, part) -> collectUnmarked(part, at, paths));
    }

    private static void collectUntranslated(@Nullable Object value, String path, Set<String> paths) {
        if (value instanceof LocalizedText text && text.en() == null) {
            paths.add(path);
        }
        parts(value, path).forEach((at, part) -> collectUntranslated(part, at, paths));
    }

    /** By component, and in a list by code or else by index. */
    private static Map<String, Object> parts(@Nullable Object value, String path) {
        var parts = new java.util.LinkedHashMap<String, Object>();
        if (value instanceof Record whole) {
            for (var component : whole.getClass().getRecordComponents()) {
                var part = read(whole, component.getName());
                if (part instanceof Record || part instanceof List<?>) {
                    parts.put(path.isEmpty() ? component.getName() : path + "." + component.getName(), part);
                }
            }
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                var code = list.get(i) instanceof Record r && has(r, "code") ? read(r, "code") : null;
                parts.put(code == null ? path + "[" + i + "]" : path + "." + code, list.get(i));
            }
        }
        return parts;
    }

    private static boolean has(Record part, String name) {
        return Arrays.stream(part.getClass().getRecordComponents())
                .anyMatch(c -> c.getName().equals(name));
    }

    private static @Nullable Object read(Record part, String name) {
        try {
            var accessor = part.getClass().getDeclaredMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(part.getClass() + "." + name, e);
        }
    }

    private static Map<String, List<String>> sources() {
        return regulation("sources.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" ; ", -1))
                .collect(Collectors.groupingBy(
                        cells -> cells[0], Collectors.mapping(cells -> cells[1], Collectors.toList())));
    }

    private static String regulation(String file) {
        try (var in = PresetsTest.class.getResourceAsStream("/regulations/" + file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
