package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Aggregation.Rounding;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Criterion.Kind;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.RemarkRule;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.TieBreak;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AggregationTest {

    private static String total(Aggregation method, String marks) {
        return Book.ofPoints(method)
                .count(Map.of("a", marks))
                .ranked()
                .getFirst()
                .result()
                .total()
                .toText();
    }

    @Test
    void the_middle_sheet_or_the_mean_of_the_two_in_the_middle() {
        var median = new Aggregation.Median(Over.SHEET, List.of());

        assertThat(total(median, "10 99 50")).isEqualTo("50");
        assertThat(total(median, "10 99 50 51")).isEqualTo("101/2");
        assertThat(total(median, "7")).isEqualTo("7");
    }

    @Test
    void sheets_may_be_added() {
        assertThat(total(new Aggregation.Sum(Over.SHEET, List.of()), "10 99 50"))
                .isEqualTo("159");
    }

    @Test
    void the_chairs_sheet_may_count_twice() {
        var weighted = new Aggregation.Mean(
                Over.SHEET, List.of(new Aggregation.RoleWeight(MemberRole.CHAIR, BigDecimal.TWO)), List.of());
        var sheets = List.of(
                Book.sheet("final", "a", "j1", MemberRole.CHAIR, "points 90"),
                Book.sheet("final", "a", "j2", MemberRole.MEMBER, "points 60"));

        var result = Book.ofPoints(weighted)
                .count(Material.of(List.of(Book.entry("a")), sheets))
                .ranked()
                .getFirst()
                .result();

        assertThat(result.total().toText()).isEqualTo("80");
        assertThat(result.explanation())
                .containsExactly(Explanation.of(
                        "sheets-weighted-mean",
                        "marks",
                        "2 × 90 + 1 × 60",
                        "count",
                        3,
                        "exact",
                        "80",
                        "shown",
                        LocalizedText.of(new BigDecimal("80.00"))));
    }

    @Test
    void ranks_are_put_together_and_the_smaller_mean_goes_first() {
        var book = Book.ofPoints(new Aggregation.MeanOfRanks(List.of()));

        var counted = book.count(Map.of("a", "90 70", "b", "80 80", "c", "80 60"));

        assertThat(Book.order(counted)).containsExactly("1 a", "2 b", "3 c");
        assertThat(counted.ranked())
                .extracting(r -> r.result().total().toText())
                .containsExactly("3/2", "7/4", "11/4");
        assertThat(counted.ranked().get(1).result().explanation())
                .containsExactly(Explanation.of(
                        "mean-of-ranks",
                        "ranks",
                        "5/2 + 1",
                        "count",
                        2,
                        "exact",
                        "7/4",
                        "shown",
                        LocalizedText.of(new BigDecimal("1.75"))));
    }

    @Test
    void a_factor_multiplies_and_a_penalty_is_taken_off() {
        var sheet = Book.sheet(
                "100",
                Book.criterion("new", Kind.POINTS, "40", "2"),
                Book.criterion("use", Kind.POINTS, "20", "1"),
                Book.criterion("late", Kind.PENALTY, "10", "0.5"));
        var book = new Book().scored("final", sheet, new Aggregation.Mean(Over.CRITERION, List.of(), List.of()));
        var sheets = List.of(
                Book.sheet("final", "a", "j1", MemberRole.MEMBER, "new 30 use 10 late 3"),
                Book.sheet("final", "a", "j2", MemberRole.MEMBER, "new 31 use 12 late 0"));

        var result = book.count(Material.of(List.of(Book.entry("a")), sheets))
                .ranked()
                .getFirst()
                .result();

        assertThat(result.criterion("new")).contains(Points.of(61, 1));
        assertThat(result.criterion("late").orElseThrow().toText()).isEqualTo("-3/4");
        assertThat(result.total().toText()).isEqualTo("285/4");
        assertThat(result.sheets())
                .extracting(SheetTotal::total)
                .containsExactly(new BigDecimal("68.5"), new BigDecimal("74.0"));
    }

    @Test
    void an_absent_mark_is_left_out_of_its_criterion_alone() {
        var sheet = Book.sheet("100", Book.points("new", "50"), Book.points("use", "50"));
        var book = new Book().scored("final", sheet, new Aggregation.Mean(Over.CRITERION, List.of(), List.of()));
        var sheets = List.of(
                Book.sheet("final", "a", "j1", MemberRole.MEMBER, "new 30 use 10"),
                Book.sheet("final", "a", "j2", MemberRole.MEMBER, "new 40"));

        var result = book.count(Material.of(List.of(Book.entry("a")), sheets))
                .ranked()
                .getFirst()
                .result();

        assertThat(result.total().toText()).isEqualTo("45");
        assertThat(result.explanation())
                .contains(Explanation.of("absent-marks", "criterion", "use", "count", 1))
                .hasSize(4);
    }

    @Test
    void a_mark_that_nobody_gave_or_that_was_given_in_part_is_a_bug() {
        var parts = List.of(part("p1"), part("p2"));
        var divided = new Criterion(
                "points",
                LocalizedText.of("x"),
                null,
                Kind.POINTS,
                BigDecimal.TEN,
                BigDecimal.ONE,
                BigDecimal.ONE,
                parts,
                new RemarkRule.Never(),
                false);
        var book = new Book()
                .scored("final", Book.sheet("10", divided), new Aggregation.Mean(Over.CRITERION, List.of(), List.of()));

        assertThat(totalOf(book, "p1 3 p2 4")).isEqualTo("7");
        assertThatThrownBy(() -> totalOf(book, "p1 3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("points is marked in part");
        assertThatThrownBy(() -> totalOf(book, "other 3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nobody marked points");
        assertThatThrownBy(() -> totalOf(book, "p1 3 p2 5.5")).isInstanceOf(IllegalArgumentException.class);
    }

    private static String totalOf(Book book, String marks) {
        var sheet = Book.sheet("final", "a", "j", MemberRole.MEMBER, marks);
        return book.count(Material.of(List.of(Book.entry("a")), List.of(sheet)))
                .ranked()
                .getFirst()
                .result()
                .total()
                .toText();
    }

    private static Criterion.Part part(String code) {
        return new Criterion.Part(
                code,
                LocalizedText.of(code),
                null,
                BigDecimal.valueOf(5),
                BigDecimal.ONE,
                new RemarkRule.Never(),
                false);
    }

    @Test
    void each_step_rounds_half_up_where_the_rulebook_says() {
        var sheet = Book.sheet("100", Book.criterion("new", Kind.POINTS, "40", "1.5"), Book.points("use", "40"));
        var sheets = List.of(
                Book.sheet("final", "a", "j1", MemberRole.MEMBER, "new 30.25 use 10"),
                Book.sheet("final", "a", "j2", MemberRole.MEMBER, "new 30.25 use 10.25"));

        assertThat(rounded(sheet, sheets)).isEqualTo("111/2");
        assertThat(rounded(sheet, sheets, new Rounding(Rounding.Step.CRITERION, 1)))
                .isEqualTo("1111/20");
        assertThat(rounded(sheet, sheets, new Rounding(Rounding.Step.FACTOR, 1)))
                .isEqualTo("111/2");
        assertThat(rounded(sheet, sheets, new Rounding(Rounding.Step.CRITERION, 0)))
                .isEqualTo("55");
        assertThat(rounded(sheet, sheets, new Rounding(Rounding.Step.FACTOR, 0)))
                .isEqualTo("55");
        assertThat(rounded(sheet, sheets, new Rounding(Rounding.Step.TOTAL, 0))).isEqualTo("56");
        assertThat(rounded(sheet, sheets, new Rounding(Rounding.Step.RESULT, 0)))
                .isEqualTo("56");
    }

    private static String rounded(ScoreSheetForm sheet, List<Sheet> sheets, Rounding... steps) {
        var method = new Aggregation.Mean(Over.CRITERION, List.of(), List.of(steps));
        return new Book()
                .scored("final", sheet, method)
                .count(Material.of(List.of(Book.entry("a")), sheets))
                .ranked()
                .getFirst()
                .result()
                .total()
                .toText();
    }

    @Test
    void what_is_shown_may_not_add_up_to_the_total_shown_and_the_result_says_so() {
        var sheet = Book.sheet("100", Book.points("new", "50"), Book.points("use", "50"));
        var book = new Book().scored("final", sheet, new Aggregation.Mean(Over.CRITERION, List.of(), List.of()));
        var third = List.of(
                Book.sheet("final", "a", "j1", MemberRole.MEMBER, "new 10 use 20"),
                Book.sheet("final", "a", "j2", MemberRole.MEMBER, "new 10 use 20"),
                Book.sheet("final", "a", "j3", MemberRole.MEMBER, "new 11 use 21"));

        var result = book.count(Material.of(List.of(Book.entry("a")), third))
                .ranked()
                .getFirst()
                .result();

        assertThat(result.criteria().values())
                .extracting(p -> p.rounded(2).toPlainString())
                .containsExactly("10.33", "20.33");
        assertThat(result.total().rounded(2)).isEqualTo("30.67");
        assertThat(result.isRoundedSumDifferent(2)).isTrue();
        assertThat(result.isRoundedSumDifferent(0)).isTrue();
        assertThat(book.count(Material.of(List.of(Book.entry("a")), third.subList(0, 2)))
                        .ranked()
                        .getFirst()
                        .result()
                        .isRoundedSumDifferent(2))
                .isFalse();
    }

    @Test
    void the_chair_the_sheets_and_the_youngest_author_separate_equal_entries() {
        var sheets = List.of(
                Book.sheet("final", "a", "j1", MemberRole.CHAIR, "points 60"),
                Book.sheet("final", "a", "j2", MemberRole.MEMBER, "points 80"),
                Book.sheet("final", "b", "j1", MemberRole.CHAIR, "points 80"),
                Book.sheet("final", "b", "j2", MemberRole.MEMBER, "points 60"));
        var entries = List.of(
                new ContestEntry("a", "CK", null, null, List.of(), 7, 0),
                new ContestEntry("b", "CK", null, null, List.of(), 6, 0));

        assertThat(order(entries, sheets, new TieBreak.ChairTotal())).containsExactly("1 b", "2 a");
        assertThat(order(entries, sheets, new TieBreak.YoungestAuthor())).containsExactly("1 a", "2 b");
        assertThat(order(entries, sheets, new TieBreak.SheetTotal(), new TieBreak.SharedRank()))
                .containsExactly("1 a", "1 b");
    }

    private static List<String> order(List<ContestEntry> entries, List<Sheet> sheets, TieBreak... steps) {
        return Book.order(
                Book.ofPoints(Book.MEAN).ranking("final", Scope.OVERALL, steps).count(Material.of(entries, sheets)));
    }

    @Test
    void material_that_cannot_be_of_this_rulebook_is_refused() {
        var book = Book.ofPoints(Book.MEAN);
        var entries = List.of(Book.entry("a"));
        var sheet = Book.marks("final", "a", "80").getFirst();

        assertThatThrownBy(() -> book.count(Material.of(entries, List.of(sheet, sheet))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.count(Material.of(entries, Book.marks("semi", "a", "80"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.count(Material.of(List.of(Book.entry("a"), Book.entry("a")), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(book.count(Material.of(entries, Book.marks("final", "other", "80")))
                        .ranked())
                .isEmpty();
        assertThat(book.count(Material.of(entries, List.of())).round("semi")).isEmpty();
    }
}
