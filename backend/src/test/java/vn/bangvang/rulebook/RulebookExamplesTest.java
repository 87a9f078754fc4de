package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookExamplesTest {

    static Stream<Presets.Preset> presets() {
        return Presets.list().stream();
    }

    @Test
    void an_example_is_told_with_its_place_in_names_and_its_own_values_in_words() {
        var rulebook = RulebookParser.parse(FirstPreset.text());

        assertThat(RulebookExamples.in(rulebook)).anySatisfy(example -> {
            assertThat(example.path()).isEqualTo("rounds[0].divergence");
            assertThat(example.part()).isEqualTo(RulebookPart.ROUNDS);
            assertThat(example.label().vi()).startsWith("Vòng chấm “").endsWith("” › Chênh lệch điểm");
            assertThat(example.value())
                    .isEqualTo(new LocalizedText(
                            "Vượt quá (điểm): 20; Xử lý: các giám khảo chấm lại",
                            "Above (points): 20; Action: the same judges score again"));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("presets")
    void taken_over_nothing_is_an_example_and_nothing_else_changed(Presets.Preset preset) {
        var rulebook = preset.rulebook();
        int marks = preset.text().split("example: true", -1).length - 1;

        var taken = RulebookExamples.takenOver(rulebook);

        assertThat(RulebookExamples.in(rulebook))
                .hasSizeLessThanOrEqualTo(marks)
                .isNotEmpty();
        assertThat(RulebookExamples.in(taken)).isEmpty();
        assertThat(RulebookChanges.between(rulebook, taken))
                .hasSameSizeAs(RulebookExamples.in(rulebook))
                .allSatisfy(change -> assertThat(change.path()).endsWith(".example"));
    }

    @Test
    void rules_without_examples_stay_the_same_value() {
        var taken = RulebookExamples.takenOver(RulebookParser.parse(FirstPreset.text()));

        assertThat(RulebookExamples.takenOver(taken)).isSameAs(taken);
    }
}
