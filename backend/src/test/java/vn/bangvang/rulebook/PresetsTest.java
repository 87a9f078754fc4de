package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
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

    private static final String LEVEL = "prizes\\.levels\\.[^.]+";

    /** What a preset does not mark as an example: the place, as a pattern, and the source that gives the value. */
    private static final Map<String, Map<String, String>> SOURCED = Map.of(
            "technical-innovation",
            Map.of(
                    "identity\\.legalBasis.*",
                    "[national] 165/2006, 27/2018; [ĐL VIII] 1299, 1300",
                    "identity\\.organisers\\[[01]]",
                    "[ĐL] UBND issues, the Union is the standing body",
                    "eligibility\\.created-since",
                    "[ĐL VIII] from 2013",
                    "eligibility\\.resident",
                    "[ĐL VIII]",
                    "fields.*",
                    "[ĐL VIII] verbatim",
                    LEVEL,
                    "[ĐL VI] 2/4/6/14",
                    "outcome\\.forwarding",
                    "[ĐL VI] winners went on"),
            "provincial-st-award",
            Map.of("identity\\.legalBasis\\[0]", "[national] 18/2024"),
            "youth-creativity",
            Map.of(
                    "identity\\.legalBasis.*",
                    "[ĐL 12th] 701; [national] 27/2018",
                    "identity\\.organisers.*",
                    "[ĐL 12th]",
                    "eligibility\\.born",
                    "[ĐL 12th] 2006-2018",
                    "eligibility\\.in-province",
                    "[ĐL 11th]",
                    "eligibility\\.(no-.*|own-work)",
                    "[ĐL 12th] what is excluded",
                    "fields.*",
                    "[ĐL 12th] verbatim",
                    LEVEL,
                    "[ĐL 9th] 2/5/10/20",
                    "outcome\\.forwarding",
                    "[ĐL] winners went on",
                    "outcome\\.commendations.*",
                    "[ĐL IV] 4 collectives, 7 individuals"),
            "outstanding-intellectuals",
            Map.of(
                    "identity\\.organisers\\[1]",
                    "[ĐL 2017] the Union honoured",
                    "fields\\.TTKH",
                    "[ĐL 2017]",
                    LEVEL,
                    "[ĐL 2017, 2024] 14 and 6: an open number"),
            "vifotec-award",
            Map.of(
                    "identity\\.legalBasis.*",
                    "[national] 27/2018",
                    "eligibility\\.in-vietnam",
                    "[national 2024]",
                    "eligibility\\.forwarded",
                    "[national 2024] through the province",
                    "fields.*",
                    "[national 2024] verbatim",
                    LEVEL,
                    "[national 2024] at most 1/2/3/4",
                    "prizes\\.levels\\.nhat\\.money",
                    "[Quảng Nam] 80 million",
                    "prizes\\.special\\.wipo",
                    "[national 2024]"),
            "an-giang-award",
            Map.of(
                    "identity\\.legalBasis.*",
                    "[An Giang] 57/2021",
                    "identity\\.organisers\\[0]",
                    "[An Giang]",
                    "eligibility\\.applied-in-province",
                    "[An Giang]",
                    "fields.*",
                    "[An Giang] the categories",
                    "rounds\\.provincial(\\.ballot)?",
                    "[An Giang] shares of all members",
                    "ranking",
                    "[An Giang] the highest share",
                    LEVEL + "(\\.threshold)?",
                    "[An Giang] 90/80/70/65 %, 1/2/3/4"));

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
    void a_regulation_of_another_province_reads_and_reads_back_equal(String name) throws IOException {
        var rulebook = RulebookParser.parse(regulation(name));

        assertThat(RulebookParser.parse(RulebookWriter.yaml(rulebook))).isEqualTo(rulebook);
        assertThat(RulebookParser.parse(RulebookWriter.json(rulebook))).isEqualTo(rulebook);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void a_value_is_marked_as_an_example_unless_a_source_gives_it(Presets.Preset preset) {
        var sources = Objects.requireNonNull(SOURCED.get(preset.code())).keySet();
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

    private static String regulation(String name) throws IOException {
        try (var in = PresetsTest.class.getResourceAsStream("/regulations/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
