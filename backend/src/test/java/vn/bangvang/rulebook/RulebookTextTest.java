package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulebookTextTest {

    @Test
    void half_written_yaml_is_shown_as_json() {
        var yaml =
                "version: 1\nfields:\n  - {code: CK, name: Cơ khí}\ntimeline:\n  opens: 2026-11-23T17:00\n  closes:\n";

        assertThat(RulebookText.json(yaml))
                .hasValue("{\"version\":1,\"fields\":[{\"code\":\"CK\",\"name\":\"Cơ khí\"}],"
                        + "\"timeline\":{\"opens\":\"2026-11-23T17:00\"}}");
    }

    @Test
    void numbers_in_quotes_stay_text() {
        assertThat(RulebookText.json("years: '2026'\nstep: 0.5\nblind: true\nordinal: \"true\"\n"))
                .hasValue("{\"years\":\"2026\",\"step\":0.5,\"blind\":true,\"ordinal\":\"true\"}");
    }

    @Test
    void json_becomes_yaml_that_says_the_same() {
        var json =
                "{\"years\":\"2026\",\"step\":0.5,\"blind\":true,\"note\":\"a: b\\nc\",\"fields\":[{\"code\":\"CK\"}]}";

        assertThat(RulebookText.json(RulebookText.yaml(json))).hasValue(json);
        assertThat(RulebookText.yaml(json)).startsWith("years: '2026'\n");
    }

    @Test
    void numbers_are_written_as_people_write_them() {
        var yaml = RulebookWriter.yaml(Presets.list().getFirst().rulebook());

        assertThat(yaml).contains("points: 85\n", "step: 0.5\n").doesNotContain("!!");
    }

    @Test
    void yaml_keeps_its_comments_and_its_mistakes() {
        var typed = "# chưa xong\nfields: [\n";

        assertThat(RulebookText.yaml(typed)).isEqualTo(typed);
        assertThat(RulebookText.json(typed)).isEmpty();
    }

    @Test
    void every_preset_reads_the_same_after_both_turns() {
        for (var preset : Presets.list()) {
            var json = RulebookText.json(preset.text()).orElseThrow();

            assertThat(RulebookParser.parse(json)).isEqualTo(preset.rulebook());
            assertThat(RulebookParser.parse(RulebookText.yaml(json))).isEqualTo(preset.rulebook());
        }
    }
}
