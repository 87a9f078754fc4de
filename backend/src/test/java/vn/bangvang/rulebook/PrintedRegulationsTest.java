package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole regulation of every preset as people read it, word by word. When a preset or a sentence was changed on
 * purpose: read what the test left in {@code target/printed} and put it into {@code test/resources/regulations/printed}.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrintedRegulationsTest {

    private static final Path LEFT = Path.of("target", "printed");

    static Stream<Presets.Preset> presets() {
        return Presets.list().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("presets")
    void a_preset_is_printed_word_for_word_as_before(Presets.Preset preset) throws IOException {
        var printed = printed(RegulationSummary.of(preset.rulebook(), "vi"));

        Files.createDirectories(LEFT);
        Files.writeString(LEFT.resolve(preset.code() + ".txt"), printed);
        assertThat(printed).isEqualTo(kept(preset.code()));
    }

    private static String kept(String code) throws IOException {
        var name = "/regulations/printed/" + code + ".txt";
        try (var in = PrintedRegulationsTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One line each for a heading, a paragraph and a row, its cells between bars. */
    private static String printed(List<RegulationSection> sections) {
        var text = new StringBuilder();
        for (var section : sections) {
            text.append("# ").append(section.heading()).append('\n');
            section.paragraphs().forEach(line -> text.append(line).append('\n'));
            for (var table : section.tables()) {
                text.append("= ").append(table.caption()).append('\n').append(row(table.columns()));
                table.rows().forEach(cells -> text.append(row(cells)));
            }
        }
        return text.toString();
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
