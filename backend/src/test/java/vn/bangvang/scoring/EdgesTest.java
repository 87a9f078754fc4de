package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Aggregation.RoleWeight;
import vn.bangvang.rulebook.Ballot.Whole;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.Share;

/** Nothing, nobody, the last place and numbers beyond all measure. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EdgesTest {

    private static final Share HALF = new Share(1, 2);

    @Test
    void without_judges_nobody_is_ranked_and_nobody_gets_a_prize() {
        var counted = Book.ofPoints(Book.MEAN).count(Material.of(List.of(Book.entry("a"), Book.entry("b")), List.of()));

        assertThat(counted.ranked()).isEmpty();
        assertThat(counted.allocation().awards()).isEmpty();
        assertThat(counted.rounds().getFirst().advanced()).containsExactly("a", "b");
    }

    @Test
    void an_edition_without_entries_is_counted() {
        var counted = Book.ofPoints(new Aggregation.MeanOfRanks(List.of())).count(Material.of(List.of(), List.of()));

        assertThat(counted.ranked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ALL_MEMBERS, 9", "PRESENT, 7", "VALID_BALLOTS, 0"})
    void blank_papers_are_votes_for_nobody(Whole whole, int of) {
        var book = new Book()
                .voted("final", Book.ballot(whole, HALF, false, 1))
                .prizes(Book.votedLevel("one", 1, 1, new Share(1, 100)));
        var blank = new BallotCount("final", "a", 1, 9, 7, true, 0, Map.of(), 7);

        var counted = book.count(
                new Material(List.of(Book.entry("a")), List.of(), List.of(), List.of(blank), List.of(), List.of()));

        var vote = counted.rounds().getFirst().votes().getFirst();
        assertThat(vote.whole()).isEqualTo(of);
        assertThat(vote.share()).isEqualTo(of == 0 ? Optional.empty() : Optional.of(Points.ZERO));
        assertThat(counted.allocation().awards()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"9, 6, true", "9, 5, false", "10, 7, true", "10, 6, false", "1, 1, true", "3, 2, true", "0, 0, false"})
    void absent_members_count_in_the_quorum_of_two_thirds(int members, int present, boolean enough) {
        var book = new Book().voted("final", Book.ballot(Whole.PRESENT, new Share(2, 3), false, 1));
        var count = new BallotCount("final", "a", 1, members, present, true, 0, Map.of("yes", present), 0);

        var result = VoteResult.of(book.rulebook(), book.rulebook().rankingRound(), List.of(count));

        assertThat(result.quorum()).isEqualTo(enough);
        assertThat(result.share().isPresent()).isEqualTo(enough);
    }

    @Test
    void papers_beyond_all_counting_are_no_few_papers() {
        var many = Map.of("yes", Integer.MAX_VALUE, "no", Integer.MAX_VALUE, "maybe", 2);

        assertThatThrownBy(() -> new BallotCount("final", "a", 1, 9, 9, true, 0, many, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_tie_over_the_last_place_of_the_last_level_leaves_both_waiting() {
        var book = Book.ofPoints(Book.MEAN)
                .prizes(
                        ScoringFixture.level("one", 1, 1, null),
                        ScoringFixture.level("two", 2, 0, null),
                        ScoringFixture.level("three", 3, 2, null));

        var counted = book.count(Map.of("a", "90", "b", "80", "c", "70", "d", "70", "e", "60"));

        assertThat(Book.levels(counted)).isEqualTo(Map.of("a", "one", "b", "three"));
        assertThat(counted.allocation())
                .isInstanceOfSatisfying(
                        Allocation.Tied.class,
                        open -> assertThat(open.ties())
                                .containsExactly(new TieForPlace("three", null, 1, List.of("c", "d"), false)));
    }

    @Test
    void a_weight_of_a_third_is_as_exact_as_its_decimals() {
        var weights = List.of(new RoleWeight(MemberRole.CHAIR, new BigDecimal("0.33")));
        var sheets = List.of(
                Book.sheet("final", "a", "x", MemberRole.CHAIR, "points 100"),
                Book.sheet("final", "a", "y", MemberRole.MEMBER, "points 0"));

        var counted = Book.ofPoints(new Aggregation.Mean(Over.SHEET, weights, List.of()))
                .count(Material.of(List.of(Book.entry("a")), sheets));

        assertThat(counted.ranked().getFirst().result().total()).isEqualTo(Points.of(3300, 133));
    }

    @Test
    void of_two_sheets_neither_the_highest_nor_the_lowest_is_dropped() {
        var trimmed = new Aggregation.TrimmedMean(Over.SHEET, 1, 1, 3, List.of(), false);

        var counted = Book.ofPoints(trimmed).count(Map.of("a", "0 100", "b", "0 60 100"));

        assertThat(Book.order(counted)).containsExactly("1 b", "2 a");
        assertThat(counted.ranked().get(1).result().total()).isEqualTo(Points.of(50, 1));
    }

    @Test
    void numbers_far_beyond_a_long_are_compared_exactly() {
        var huge = Points.of(new BigDecimal("9".repeat(40)));
        var alittle = Points.of(new BigDecimal("0." + "0".repeat(40) + "1"));

        assertThat(huge.plus(alittle)).isGreaterThan(huge);
        assertThat(huge.plus(alittle).minus(alittle)).isEqualTo(huge);
        assertThat(Points.of(Long.MIN_VALUE, 3)).isLessThan(Points.of(Long.MIN_VALUE, 4));
    }

    @Test
    void keys_that_look_alike_are_different_entries() {
        var counted = Book.ofPoints(Book.MEAN).count(Map.of("\u00e1", "90", "a\u0301", "80", "A", "70"));

        assertThat(counted.ranked()).hasSize(3);
    }

    @Test
    void a_list_of_one_entry_in_every_field_gives_every_field_its_first_prize() {
        var book = Book.ofPoints(Book.MEAN)
                .ranking("final", Scope.PER_FIELD)
                .prizes(ScoringFixture.level("one", 1, 1, null));
        var material = Material.of(
                List.of(Book.entry("a", "X"), Book.entry("b", "Y")),
                List.of(
                        Book.sheet("final", "a", "j", MemberRole.MEMBER, "points 1"),
                        Book.sheet("final", "b", "j", MemberRole.MEMBER, "points 100")));

        assertThat(Book.order(book.count(material))).containsExactly("1 a", "1 b");
    }
}
