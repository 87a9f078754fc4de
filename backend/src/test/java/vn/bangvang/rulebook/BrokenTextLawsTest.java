package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever somebody does to the text of a preset: it is read or it is refused, at a line that exists. */
class BrokenTextLawsTest {

    private static final String PRESET = FirstPreset.text();
    /** All that YAML 1.1 counts as the end of a line. */
    private static final String BREAKS = "\n\r\u0085\u2028\u2029";

    private static final List<String> LINES = PRESET.lines().toList();

    @Property(tries = 300)
    void a_text_with_a_line_lost_doubled_or_swapped_is_read_or_refused(
            @ForAll int pick, @ForAll int other, @ForAll @IntRange(min = 0, max = 2) int deed) {
        var lines = new ArrayList<>(LINES);
        int at = Math.floorMod(pick, lines.size());
        switch (deed) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, lines.get(at));
            default -> Collections.swap(lines, at, Math.floorMod(other, lines.size()));
        }

        isReadOrRefused(String.join("\n", lines));
    }

    @Property(tries = 300)
    void a_text_with_something_typed_into_it_is_read_or_refused(
            @ForAll int pick, @ForAll @StringLength(min = 1, max = 4) @CharRange(from = '!', to = '~') String typed) {
        int at = Math.floorMod(pick, PRESET.length());

        isReadOrRefused(PRESET.substring(0, at) + typed + PRESET.substring(at));
    }

    @Property(tries = 300)
    void any_text_at_all_is_refused(@ForAll String text) {
        isReadOrRefused(text);
    }

    private static void isReadOrRefused(String text) {
        try {
            var rulebook = RulebookParser.parse(text);
            assertThat(RulebookParser.parse(RulebookWriter.json(rulebook))).isEqualTo(rulebook);
        } catch (RulebookInvalid refused) {
            assertThat(refused.faults()).isNotEmpty();
            long last = 1 + text.chars().filter(c -> BREAKS.indexOf(c) >= 0).count();
            assertThat(refused.faults()).allMatch(f -> f.line() >= 1 && f.line() <= last);
        }
    }
}
