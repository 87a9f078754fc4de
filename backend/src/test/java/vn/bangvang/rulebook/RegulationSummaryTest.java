package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RegulationSummaryTest {

    private static final Rulebook RULES = FirstPreset.rulebook();

    @Test
    void the_title_the_basis_and_the_lead_body_stand_first() {
        var identity = section("vi", RulebookPart.IDENTITY).paragraphs();

        var title = FirstPreset.title("VIII", "2020-2021");
        assertThat(identity)
                .contains(
                        title + ".",
                        "Căn cứ Quyết định số 1299/QĐ-UBND ngày 09/06/2020 của Ủy ban nhân dân tỉnh Đắk Lắk ban hành Thể lệ "
                                + title + ";",
                        "Chủ trì: Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh Đắk Lắk.");
    }

    @Test
    void prizes_stand_in_a_table_with_examples_marked() {
        var levels = section("vi", RulebookPart.PRIZES).tables().getFirst();

        assertThat(levels.columns()).containsExactly("Giải", "Số lượng", "Mức phải đạt", "Tiền thưởng");
        assertThat(levels.rows().getFirst())
                .containsExactly(
                        "Giải Nhất", "nhiều nhất 2", "từ 85 điểm (giá trị mẫu)", "25.000.000 đồng (giá trị mẫu)");
    }

    @Test
    void criteria_stand_in_a_table_of_their_round() {
        var round = section("en", RulebookPart.ROUNDS);

        assertThat(round.heading()).isEqualTo("Round: Final");
        assertThat(round.tables().getFirst().rows().getFirst())
                .containsExactly("Novelty and inventiveness", "40 (example value)", "0.5", "required below 20");
    }

    @Test
    void midnight_of_a_deadline_is_the_end_of_the_day_before() {
        var rows = section("vi", RulebookPart.TIMELINE).tables().getFirst().rows();

        assertThat(rows).contains(List.of("Hạn nộp hồ sơ", "hết ngày 29/07/2021"));
        assertThat(rows).contains(List.of("Lễ tổng kết và trao giải", "Ban Tổ chức thông báo sau"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_preset_is_told_whole_with_no_placeholder_left(String language) {
        for (var preset : Presets.list()) {
            var sections = RegulationSummary.of(preset.rulebook(), language);

            assertThat(sections.stream().flatMap(RegulationSummaryTest::texts))
                    .isNotEmpty()
                    .noneMatch(text -> text.matches("(?s).*\\{[a-z]+}.*"))
                    .noneMatch(text -> text.contains("null"));
            assertThat(sections.stream().flatMap(s -> s.tables().stream()))
                    .allMatch(t -> t.rows().stream()
                            .allMatch(r -> r.size() == t.columns().size()));
        }
    }

    private static Stream<String> texts(RegulationSection section) {
        return Stream.concat(
                Stream.concat(Stream.of(section.heading()), section.paragraphs().stream()),
                section.tables().stream().flatMap(t -> t.rows().stream()).flatMap(List::stream));
    }

    private static RegulationSection section(String language, RulebookPart part) {
        return RegulationSummary.of(RULES, language).stream()
                .filter(s -> s.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
