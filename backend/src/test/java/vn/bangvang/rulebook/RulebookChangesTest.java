package vn.bangvang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RulebookChangesTest {

    private static final String TEXT = FirstPreset.text();
    private static final Rulebook BEFORE = RulebookParser.parse(TEXT);

    @Test
    void equal_rulebooks_have_no_changes() {
        assertThat(RulebookChanges.between(BEFORE, RulebookParser.parse(TEXT))).isEmpty();
    }

    @Test
    void a_changed_value_is_told_with_its_place_in_names_and_both_values_in_words() {
        var change = only("dong: 20000000", "dong: 18000000");

        assertThat(change)
                .isEqualTo(new RulebookChange(
                        "prizes.levels[1].money.dong",
                        RulebookPart.PRIZES,
                        RulebookChange.Kind.CHANGED,
                        new LocalizedText(
                                "Cơ cấu giải thưởng › Mức giải “Giải Nhì” › Tiền thưởng › Số tiền (đồng)",
                                "Prizes › Levels “Second prize” › Money › Amount (đồng)"),
                        new LocalizedText("20.000.000", "20,000,000"),
                        new LocalizedText("18.000.000", "18,000,000")));
    }

    @Test
    void an_added_item_has_no_words_before_and_its_parts_after() {
        var change = only("  - code: YD\n", "  - {code: KH, name: Khác}\n  - code: YD\n");

        assertThat(change.kind()).isEqualTo(RulebookChange.Kind.ADDED);
        assertThat(change.path()).isEqualTo("fields[4]");
        assertThat(change.label().vi()).isEqualTo("Lĩnh vực “Khác”");
        assertThat(change.before()).isNull();
        assertThat(change.after()).isEqualTo(new LocalizedText("Mã: KH; Tên: Khác", "Code: KH; Name: Khác"));
    }

    @Test
    void a_removed_value_keeps_its_earlier_words() {
        var change = only("    divergence: {above: 20, action: rescore, example: true}\n", "");

        assertThat(change.kind()).isEqualTo(RulebookChange.Kind.REMOVED);
        assertThat(change.before())
                .extracting(LocalizedText::vi)
                .isEqualTo("Vượt quá (điểm): 20; Xử lý: các giám khảo chấm lại; Là giá trị mẫu: có");
        assertThat(change.after()).isNull();
    }

    @Test
    void an_item_that_moved_is_a_change_of_order_and_nothing_else() {
        var fields = BEFORE.fields();
        var moved = BEFORE.withFields(
                List.of(fields.get(1), fields.get(0), fields.get(2), fields.get(3), fields.get(4), fields.get(5)));

        var changes = RulebookChanges.between(BEFORE, moved);

        assertThat(changes)
                .extracting(RulebookChange::path, c -> c.label().vi())
                .containsExactly(tuple("fields", "Lĩnh vực › thứ tự"));
        assertThat(changes.getFirst().before()).extracting(LocalizedText::vi).isEqualTo(numbered(fields));
        assertThat(changes.getFirst().after()).extracting(LocalizedText::vi).isEqualTo(numbered(moved.fields()));
    }

    @Test
    void a_removed_item_is_told_and_what_stays_is_not() {
        var fields = BEFORE.fields();

        var changes = RulebookChanges.between(BEFORE, BEFORE.withFields(fields.subList(1, fields.size())));

        assertThat(changes)
                .extracting(RulebookChange::kind, RulebookChange::path)
                .containsExactly(tuple(RulebookChange.Kind.REMOVED, "fields[0]"));
    }

    @Test
    void steps_of_a_tie_break_are_told_as_one_list() {
        var change = only("    - {type: criterion-total, criterion: effect}\n", "    - sheet-total\n");

        assertThat(change.path()).isEqualTo("ranking.tieBreaks");
        assertThat(change.after())
                .extracting(LocalizedText::vi)
                .isEqualTo(
                        "1. điểm tiêu chí cao hơn; Tiêu chí: novelty; 2. tổng điểm phiếu chấm cao hơn; 3. đồng hạng");
    }

    @Test
    void another_variant_is_one_change() {
        var change = only("advance: all", "advance: {type: top, count: 5}");

        assertThat(change.before()).extracting(LocalizedText::en).isEqualTo("every entry");
        assertThat(change.after()).extracting(LocalizedText::en).isEqualTo("the best ones; Count: 5");
    }

    @Test
    void years_are_told_as_years_and_counts_in_groups() {
        var aged = TEXT.replace("- {kind: birth-date}", "- {kind: birth-date, required: true}");
        var born = aged.replace(
                "eligibility:\n",
                "eligibility:\n  - {type: birth-years, code: born, label: Tuổi, effect: warning, from: 2008, to: 2012}\n");

        var changes = RulebookChanges.between(RulebookParser.parse(aged), RulebookParser.parse(born));

        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.after())
                        .extracting(LocalizedText::vi)
                        .asString()
                        .contains("2008", "2012"));
        assertThat(new Wording(Sentences.in("vi")).of(1500)).isEqualTo("1.500");
    }

    private static String numbered(List<?> items) {
        return new Wording(Sentences.in("vi")).numbered(items);
    }

    private static RulebookChange only(String right, String other) {
        assertThat(TEXT).contains(right);
        var changes = RulebookChanges.between(BEFORE, RulebookParser.parse(TEXT.replace(right, other)));
        assertThat(changes).hasSize(1);
        return changes.getFirst();
    }
}
