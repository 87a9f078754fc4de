package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Ballot.Whole;
import vn.bangvang.rulebook.Criterion.Kind;
import vn.bangvang.rulebook.Divergence;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.Share;

/** Contests by points as regulations of provinces have them; the numbers of each stand in its test. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ContestRegulationsTest {

    private static final LocalizedText NAME = LocalizedText.of("x");

    /** Hậu Giang 2014: special ≥ 100, first 90–99, second 80–89, third 70–79, consolation 60–69, below 60 nothing. */
    @Test
    void hau_giang_counts_a_bonus_beyond_a_hundred_and_gives_nothing_below_sixty() {
        var sheet = Book.sheet("100", Book.points("points", "100"), Book.criterion("bonus", Kind.BONUS, "10", "1"));
        var levels = List.of("100", "90", "80", "70", "60");
        var book = new Book()
                .scored("final", sheet, Book.MEAN)
                .prizes(IntStream.range(0, 5)
                        .mapToObj(i -> ScoringFixture.level("level" + i, i + 1, null, levels.get(i)))
                        .toArray(PrizeLevel[]::new));
        var marks = Map.of("a", "96 4", "b", "95 4.75", "c", "89.75 0", "d", "60 0", "e", "55 4.75");
        var sheets = marks.entrySet().stream()
                .map(e -> Book.sheet(
                        "final",
                        e.getKey(),
                        "j",
                        MemberRole.MEMBER,
                        "points " + e.getValue().replace(" ", " bonus ")))
                .toList();

        var counted =
                book.count(Material.of(marks.keySet().stream().map(Book::entry).toList(), sheets));

        assertThat(Book.levels(counted)).isEqualTo(Map.of("a", "level0", "b", "level1", "c", "level2", "d", "level4"));
    }

    /** Thái Nguyên 2025: panel 80 + 20 × votes ÷ most votes, to 0.1; taken in order with two thirds of the board. */
    @Test
    void thai_nguyen_adds_the_publics_votes_and_passes_over_whom_the_board_does_not_approve() {
        var votes = new Figure.ScaledToBest("public", NAME, new BigDecimal("20"), 1, Scope.OVERALL, false);
        var book = new Book()
                .round(
                        "final",
                        Book.sheet("80", Book.points("points", "80")),
                        Book.MEAN,
                        List.of(votes),
                        null,
                        Book.ballot(Whole.ALL_MEMBERS, new Share(0, 1), false, 1),
                        new Advance.All())
                .prizes(Book.votedLevel("one", 1, 1, new Share(2, 3)), Book.votedLevel("two", 2, 1, new Share(2, 3)));
        var material = new Material(
                List.of(Book.entry("a"), Book.entry("b"), Book.entry("c")),
                Stream.of(
                                Book.marks("final", "a", "70"),
                                Book.marks("final", "b", "72"),
                                Book.marks("final", "c", "60"))
                        .flatMap(List::stream)
                        .toList(),
                List.of(vote("a", 700), vote("b", 333), vote("c", 0)),
                List.of(
                        Book.votes("final", "a", 10, 6),
                        Book.votes("final", "b", 10, 7),
                        Book.votes("final", "c", 10, 10)),
                List.of(),
                List.of());

        var counted = book.count(material);

        var results = counted.rounds().getFirst().results();
        assertThat(results).extracting(r -> r.total().toText()).containsExactly("90", "163/2", "60");
        assertThat(results.get(1).explanation())
                .contains(Explanation.of(
                        "figure-scaled",
                        "figure",
                        NAME,
                        "max",
                        20,
                        "votes",
                        333,
                        "most",
                        700,
                        "decimals",
                        1,
                        "exact",
                        "19/2"));
        assertThat(Book.order(counted)).containsExactly("1 a", "2 b", "3 c");
        assertThat(Book.levels(counted)).isEqualTo(Map.of("b", "one", "c", "two"));
    }

    @Test
    void nobody_gets_points_of_the_public_when_nobody_voted() {
        var votes = new Figure.ScaledToBest("public", NAME, new BigDecimal("20"), 1, Scope.PER_FIELD, false);
        var book = new Book()
                .round(
                        "final",
                        Book.sheet("80", Book.points("points", "80")),
                        Book.MEAN,
                        List.of(votes),
                        null,
                        null,
                        new Advance.All());

        var counted = book.count(Map.of("a", "70", "b", "60"));

        assertThat(counted.ranked())
                .extracting(r -> r.result().total().toText())
                .containsExactly("70", "60");
        assertThat(counted.ranked().getFirst().result().figure("public")).contains(Points.ZERO);
    }

    private static FigureValue vote(String entry, int votes) {
        return new FigureValue("final", entry, "public", BigDecimal.valueOf(votes));
    }

    @Test
    void points_taken_off_may_lead_below_zero() {
        var off = new Figure.Recorded("late", NAME, new BigDecimal("30"), 0, Figure.Sign.MINUS, false);
        var book = new Book()
                .round(
                        "final",
                        Book.sheet("100", Book.points("points", "100")),
                        Book.MEAN,
                        List.of(off),
                        null,
                        null,
                        new Advance.All());
        var figures = List.of(new FigureValue("final", "a", "late", new BigDecimal("30")));
        var material = new Material(
                List.of(Book.entry("a")), Book.marks("final", "a", "20"), figures, List.of(), List.of(), List.of());

        assertThat(book.count(material).ranked().getFirst().result().total().toText())
                .isEqualTo("-10");
        var tooMuch = List.of(new FigureValue("final", "a", "late", new BigDecimal("30.5")));
        assertThatThrownBy(() -> book.count(
                        new Material(material.entries(), material.sheets(), tooMuch, List.of(), List.of(), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Trà Vinh, 6th: at least 60 to reach the final; 176 scored, 20 went on. */
    @Test
    void tra_vinh_lets_entries_from_sixty_points_into_the_final() {
        var book = new Book()
                .round(
                        "first",
                        Book.sheet("100", Book.points("points", "100")),
                        Book.MEAN,
                        List.of(),
                        null,
                        null,
                        new Advance.FromPoints(new BigDecimal("60")))
                .scored("final", Book.sheet("100", Book.points("points", "100")), Book.MEAN);
        var sheets = Stream.of(
                        Book.marks("first", "a", "59.5 60.5"),
                        Book.marks("first", "b", "60 60 59.75"),
                        Book.marks("final", "a", "70"),
                        Book.marks("final", "b", "90"))
                .flatMap(List::stream)
                .toList();

        var counted = book.count(Material.of(List.of(Book.entry("a"), Book.entry("b")), sheets));

        assertThat(counted.rounds().getFirst().advanced()).containsExactly("a");
        assertThat(counted.rounds().getFirst().explanations())
                .containsExactly(Explanation.of("advance-from-points", "points", "60", "on", 1, "entered", 2));
        assertThat(Book.order(counted)).containsExactly("1 a");
    }

    @Test
    void who_is_equal_to_the_last_one_that_goes_on_goes_on_too() {
        var sheet = Book.sheet("100", Book.points("points", "100"));
        var book = new Book().round("final", sheet, Book.MEAN, List.of(), null, null, new Advance.Top(2));

        var counted = book.count(Map.of("a", "90", "b", "80", "c", "80", "d", "79.75"));

        assertThat(counted.rounds().getFirst().advanced()).containsExactly("a", "b", "c");
        assertThat(counted.rounds().getFirst().explanations())
                .containsExactly(
                        Explanation.of("advance-top", "count", 2, "on", 3, "entered", 4),
                        Explanation.of("advance-equal", "count", 2, "on", 3));
    }

    /** Bình Định VIII: where the two judges differ, the sub-panel scores again. */
    @Test
    void binh_dinh_asks_again_as_soon_as_two_judges_differ() {
        var rule = new Divergence(Divergence.Measure.SPREAD, BigDecimal.ZERO, Divergence.Action.RESCORE, false);
        var book = diverging(rule);

        var results = book.count(Map.of("a", "80 80", "b", "80 80.25"))
                .rounds()
                .getFirst()
                .results();

        assertThat(results.getFirst().divergence()).isNull();
        assertThat(results.getLast().divergence())
                .isEqualTo(new DivergenceFlag(
                        Divergence.Measure.SPREAD,
                        List.of("judge-0", "judge-1"),
                        new BigDecimal("80"),
                        new BigDecimal("80.25"),
                        Points.of(1, 4),
                        BigDecimal.ZERO,
                        Divergence.Action.RESCORE));
    }

    @Test
    void a_sheet_far_from_the_mean_of_the_others_is_named() {
        var rule = new Divergence(Divergence.Measure.FROM_OTHERS, new BigDecimal("15"), Divergence.Action.VOTE, false);

        var results = diverging(rule)
                .count(Map.of("a", "80 80 95", "b", "60 80 81"))
                .rounds()
                .getFirst()
                .results();

        assertThat(results.getFirst().divergence()).isNull();
        var flag = results.getLast().divergence();
        assertThat(flag).isNotNull();
        assertThat(flag.judges()).containsExactly("judge-0");
        assertThat(flag.distance().toText()).isEqualTo("41/2");
        assertThat(results.getLast().explanation())
                .contains(Explanation.of("divergence-from-others", "count", 1, "exact", "41/2", "limit", "15"));
    }

    private static Book diverging(Divergence rule) {
        var sheet = Book.sheet("100", Book.points("points", "100"));
        return new Book().round("final", sheet, Book.MEAN, List.of(), rule, null, new Advance.All());
    }

    /** A tender for an initiative platform: drop the highest and the lowest sheet when there are at least five. */
    @Test
    void the_highest_and_the_lowest_of_at_least_five_sheets_are_dropped() {
        var trimmed = new Aggregation.TrimmedMean(Over.SHEET, 1, 1, 5, List.of(), false);

        var counted = Book.ofPoints(trimmed).count(Map.of("a", "0 70 80 90 100", "b", "0 70 80 90"));

        assertThat(counted.ranked())
                .extracting(r -> r.result().total().toText())
                .containsExactly("80", "60");
        assertThat(counted.ranked().getFirst().result().explanation())
                .containsExactly(Explanation.of(
                        "sheets-trimmed-mean",
                        "lowest",
                        "0",
                        "highest",
                        "100",
                        "marks",
                        "70 + 80 + 90",
                        "count",
                        3,
                        "exact",
                        "80",
                        "shown",
                        LocalizedText.of(new BigDecimal("80.00"))));
    }
}
