package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How single values of a document are read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ScalarsTest {

    private static final String YEARS = "years: 2020-2021";
    private static final String MOST_AUTHORS = "maxAuthors: 10";

    @Test
    void a_text_has_at_most_four_thousand_characters() {
        assertThat(read(YEARS, "years: " + "x".repeat(4000)).identity().years()).hasSize(4000);
        assertThat(faults(YEARS, "years: " + "x".repeat(4001)))
                .extracting(RulebookFault::code)
                .containsExactly("rulebook.text-too-long");
    }

    @Test
    void an_unknown_word_is_told_with_the_words_that_are_known() {
        assertThat(faults("role: lead", "role: leader").getFirst().facts())
                .containsEntry("allowed", "authority, lead, co-organiser, sponsor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "9999999999999999", "-1"})
    void a_number_too_great_or_too_small_is_out_of_range_and_nothing_worse(String number) {
        assertThat(faults(MOST_AUTHORS, "maxAuthors: " + number))
                .extracting(RulebookFault::code)
                .containsExactly("rulebook.out-of-range");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "yes"})
    void yes_is_said_in_several_ways(String yes) {
        assertThat(read("shares: true", "shares: " + yes).people().shares()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "FALSE", "no"})
    void so_is_no(String no) {
        assertThat(read("shares: true", "shares: " + no).people().shares()).isFalse();
    }

    @Test
    void equal_numbers_are_equal_values_however_they_are_written() {
        assertThat(read(MOST_AUTHORS, "maxAuthors: 10.0")).isEqualTo(read(MOST_AUTHORS, "maxAuthors: 010"));
    }

    private static Rulebook read(String right, String other) {
        assertThat(FirstPreset.text()).contains(right);
        return RulebookParser.parse(FirstPreset.text().replace(right, other));
    }

    private static List<RulebookFault> faults(String right, String wrong) {
        return catchThrowableOfType(RulebookInvalid.class, () -> read(right, wrong))
                .faults();
    }
}
