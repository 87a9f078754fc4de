package vn.bangvang.rehearsal.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.EntryPlan;
import vn.bangvang.rehearsal.play.Words;
import vn.bangvang.rulebook.FirstPreset;
import vn.bangvang.rulebook.RulebookParser;

class CasePlannerTest {

    private static final RealCase CASE = new RealCase(
            "xx-1",
            "Phú Thọ",
            "any",
            Optional.empty(),
            "2025",
            20,
            15,
            3,
            OptionalInt.empty(),
            Map.of("nhat", 0, "nhi", 1, "ba", 2, "khuyen-khich", 5),
            OptionalInt.of(3),
            Map.of("Y dược", 8, "Giáo dục và Đào tạo", 7),
            List.of(new RealCase.Winner("Máy bơm thông minh", "nhi", Optional.of("Công ty Thủy nông"))));

    @Test
    void a_plan_has_as_many_entries_as_were_received_in_the_fields_given() {
        var plan = plan(1);

        assertThat(plan.entries()).hasSize(20);
        assertThat(plan.entries().stream().filter(entry -> entry.ineligible().isPresent()))
                .hasSize(5);
        var judged = plan.entries().stream()
                .filter(entry -> entry.ineligible().isEmpty())
                .collect(Collectors.groupingBy(EntryPlan::field, Collectors.counting()));
        assertThat(judged).isEqualTo(Map.of("YD", 8L, "GD", 7L));
        assertThat(plan.entries().stream().map(EntryPlan::title))
                .doesNotHaveDuplicates()
                .contains("Máy bơm thông minh");
    }

    @Test
    void the_rulebook_is_valid_and_gives_an_empty_level_places_all_the_same() {
        var rulebook = RulebookParser.parse(plan(1).rulebook());

        assertThat(rulebook.findLevel("nhat").orElseThrow().maxPlaces()).isEqualTo(1);
        assertThat(rulebook.findLevel("ba").orElseThrow().maxPlaces()).isEqualTo(2);
        assertThat(rulebook.identity().titleIn("vi")).contains("Phú Thọ").doesNotContain("Đắk Lắk");
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        assertThat(plan(4)).isEqualTo(plan(4)).isNotEqualTo(plan(5));
    }

    @Test
    void the_console_says_the_same_things_in_both_languages() throws java.io.IOException {
        assertThat(lines("en").keySet()).isEqualTo(lines("vi").keySet());
    }

    private static EditionPlan plan(long seed) {
        return new CasePlanner(CASE, FirstPreset.code(), FirstPreset.text(), Words.of("words.yml"), seed, "xx-1")
                .plan("xx-1", "1234");
    }

    private static Properties lines(String language) throws java.io.IOException {
        var lines = new Properties();
        try (var in = CasePlannerTest.class.getResourceAsStream("/rehearsal/lines_" + language + ".properties")) {
            lines.load(in);
        }
        return lines;
    }
}
