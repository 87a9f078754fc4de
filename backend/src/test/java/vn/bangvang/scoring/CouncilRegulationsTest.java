package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Ballot.Whole;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.Share;
import vn.bangvang.rulebook.TieBreak;

/** Votes of councils as regulations of provinces and the state have them; the numbers of each stand in its test. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CouncilRegulationsTest {

    private static final Share TWO_THIRDS = new Share(2, 3);
    private static final Share NOBODY = new Share(0, 1);

    private static Tabulation vote(Book book, BallotCount... counts) {
        var entries = Stream.of(counts)
                .map(BallotCount::entry)
                .distinct()
                .map(Book::entry)
                .toList();
        return book.count(new Material(entries, List.of(), List.of(), List.of(counts), List.of(), List.of()));
    }

    private static Book council(Ballot ballot) {
        return new Book().voted("final", ballot).prizes(Book.votedLevel("pass", 1, null, TWO_THIRDS));
    }

    private static VoteResult only(Tabulation counted) {
        return counted.rounds().getFirst().votes().getFirst();
    }

    /** An Giang, QĐ 57/2021/QĐ-UBND: A ≥ 90 %, B ≥ 80 %, C ≥ 70 %, consolation ≥ 65 % of all members; 1, 2, 3, 4. */
    @Test
    void an_giang_gives_levels_by_the_share_of_all_members() {
        var book = new Book()
                .voted("final", Book.ballot(Whole.ALL_MEMBERS, new Share(3, 4), false, 1))
                .prizes(
                        Book.votedLevel("A", 1, 1, new Share(90, 100)),
                        Book.votedLevel("B", 2, 2, new Share(80, 100)),
                        Book.votedLevel("C", 3, 3, new Share(70, 100)),
                        Book.votedLevel("KK", 4, 4, new Share(65, 100)));

        var counted = vote(
                book,
                Book.votes("final", "e100", 20, 20),
                Book.votes("final", "e90", 20, 18),
                Book.votes("final", "e75", 20, 15),
                Book.votes("final", "e65", 20, 13),
                Book.votes("final", "e60", 20, 12));

        assertThat(Book.levels(counted)).isEqualTo(Map.of("e100", "A", "e90", "B", "e75", "C", "e65", "KK"));
    }

    @Test
    void an_giang_counts_absent_members_in_the_whole_where_another_council_does_not() {
        var fifteenOfTwenty = new BallotCount("final", "e", 1, 20, 15, true, 0, Map.of("yes", 14, "no", 1), 0);

        var ofAll = vote(council(Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1)), fifteenOfTwenty);
        var ofPresent = vote(council(Book.ballot(Whole.PRESENT, NOBODY, false, 1)), fifteenOfTwenty);

        assertThat(only(ofAll).share()).contains(Points.of(7, 10));
        assertThat(only(ofPresent).share()).contains(Points.of(14, 15));
    }

    @Test
    void invalid_papers_count_in_a_share_of_those_present_but_not_of_valid_papers() {
        var count = new BallotCount("final", "e", 1, 9, 9, true, 0, Map.of("yes", 4, "no", 2), 3);

        assertThat(only(vote(council(Book.ballot(Whole.PRESENT, NOBODY, false, 1)), count))
                        .share())
                .contains(Points.of(4, 9));
        assertThat(only(vote(council(Book.ballot(Whole.VALID_BALLOTS, NOBODY, false, 1)), count))
                        .share())
                .contains(Points.of(2, 3));
    }

    /** State council 2010/11: quorum ¾ with the chair or a vice chair; ¾ of all members in favour. */
    @Test
    void the_state_council_needs_three_quarters_and_a_leader_present() {
        var ballot = Book.ballot(Whole.ALL_MEMBERS, new Share(3, 4), true, 1);
        var enough = new BallotCount("final", "e", 1, 12, 9, true, 0, Map.of("yes", 9), 0);
        var few = new BallotCount("final", "e", 1, 12, 8, true, 0, Map.of("yes", 8), 0);
        var headless = new BallotCount("final", "e", 1, 12, 12, false, 0, Map.of("yes", 12), 0);

        assertThat(only(vote(council(ballot), enough)).reaches(new Share(3, 4))).isTrue();
        assertThat(only(vote(council(ballot), enough)).reaches(new Share(4, 5))).isFalse();
        var decidesNothing = vote(council(ballot), few);
        assertThat(only(decidesNothing).quorum()).isFalse();
        assertThat(only(decidesNothing).share()).isEmpty();
        assertThat(only(decidesNothing).reaches(NOBODY)).isFalse();
        assertThat(only(decidesNothing).explanation())
                .containsExactly(Explanation.of("vote-no-quorum", "present", 8, "members", 12, "least", 9));
        assertThat(decidesNothing.ranked()).isEmpty();
        assertThat(only(vote(council(ballot), headless)).explanation())
                .containsExactly(Explanation.of("vote-no-leader", "present", 12));
    }

    @Test
    void two_thirds_of_nine_is_six_and_of_ten_is_seven() {
        var counted = vote(
                council(Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1)),
                Book.votes("final", "a", 9, 6),
                Book.votes("final", "b", 9, 5),
                Book.votes("final", "c", 10, 7),
                Book.votes("final", "d", 10, 6));

        assertThat(TWO_THIRDS.least(9)).isEqualTo(6);
        assertThat(TWO_THIRDS.least(10)).isEqualTo(7);
        assertThat(Book.levels(counted)).containsOnlyKeys("a", "c");
        assertThat(Book.order(counted)).containsExactly("1 c", "2 a", "3 d", "4 b");
        assertThat(counted.ranked().getFirst().result().total().toText()).isEqualTo("70");
        assertThat(only(counted).explanation())
                .containsExactly(
                        Explanation.of("vote-of-members", "votes", 6, "whole", 9, "percent", new BigDecimal("66.67")));
    }

    /** State council: a member takes no part in the vote on a relative's work. */
    @Test
    void a_member_with_a_conflict_stays_in_the_whole_or_leaves_it_as_the_rulebook_says() {
        var count = new BallotCount("final", "e", 1, 9, 9, true, 1, Map.of("yes", 6, "no", 2), 0);
        var counted = Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1);
        var leftOut = new Ballot(
                counted.secrecy(),
                counted.shareOf(),
                counted.quorum(),
                counted.options(),
                Ballot.Conflicted.LEFT_OUT,
                1,
                false);

        assertThat(only(vote(council(counted), count)).share()).contains(Points.of(6, 9));
        assertThat(only(vote(council(leftOut), count)).share()).contains(Points.of(6, 8));
        assertThat(only(vote(council(leftOut), count)).explanation())
                .contains(Explanation.of("vote-conflicted-left-out", "count", 1));
    }

    @Test
    void the_last_turn_with_a_quorum_counts() {
        var book = council(Book.ballot(Whole.ALL_MEMBERS, new Share(2, 3), false, 3));
        var first = Book.votes("final", "e", 9, 8);
        var second = new BallotCount("final", "e", 2, 9, 9, true, 0, Map.of("yes", 5, "no", 4), 0);
        var empty = new BallotCount("final", "e", 3, 9, 2, true, 0, Map.of("yes", 2), 0);

        var result = only(vote(book, empty, first, second));

        assertThat(result.turn()).isEqualTo(2);
        assertThat(result.votesFor()).isEqualTo(5);
        assertThat(result.explanation()).contains(Explanation.of("vote-turn", "turn", 2, "held", 3));
    }

    @Test
    void impossible_counts_are_refused() {
        var book = council(Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1));

        assertThatThrownBy(() -> Book.votes("final", "e", 9, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BallotCount("final", "e", 1, 9, 10, true, 0, Map.of(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BallotCount("final", "e", 1, 9, 5, true, 0, Map.of("yes", 5), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BallotCount("final", "e", 1, 9, 5, true, 10, Map.of("yes", 5), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BallotCount("final", "e", 0, 9, 5, true, 0, Map.of("yes", 5), 0))
                .isInstanceOf(IllegalArgumentException.class);
        var unknown = new BallotCount("final", "e", 1, 9, 9, true, 0, Map.of("perhaps", 1), 0);
        var tooMany = new BallotCount("final", "e", 2, 9, 9, true, 0, Map.of("yes", 1), 0);
        var once = Book.votes("final", "e", 9, 5);
        assertThatThrownBy(() -> vote(book, unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vote(book, tooMany)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> vote(book, once, once)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_vote_for_a_level_is_a_vote_for_every_lower_one() {
        var plain = Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1);
        var options = List.of(
                Book.option("forA", Ballot.Option.Counts.FOR, "A"),
                Book.option("forB", Ballot.Option.Counts.FOR, "B"),
                Book.option("any", Ballot.Option.Counts.FOR, null),
                Book.option("no", Ballot.Option.Counts.AGAINST, null),
                Book.option("none", Ballot.Option.Counts.ABSTAIN, null));
        var ballot =
                new Ballot(plain.secrecy(), plain.shareOf(), plain.quorum(), options, plain.conflicted(), 1, false);
        var book = new Book()
                .voted("final", ballot)
                .prizes(Book.votedLevel("A", 1, null, TWO_THIRDS), Book.votedLevel("B", 2, null, TWO_THIRDS));
        var count = new BallotCount(
                "final", "e", 1, 9, 9, true, 0, Map.of("forA", 3, "forB", 2, "any", 1, "no", 2, "none", 1), 0);

        var counted = vote(book, count);

        assertThat(only(counted).votesForLevel()).isEqualTo(Map.of("A", 4, "B", 6));
        assertThat(only(counted).shareFor("A")).contains(Points.of(4, 9));
        assertThat(Book.levels(counted)).isEqualTo(Map.of("e", "B"));
    }

    /** Quảng Bình X: where opinions are divided, the council votes. */
    @Test
    void quang_binh_separates_equal_entries_by_the_councils_vote() {
        var book = Book.ofPoints(Book.MEAN)
                .voted("vote", Book.ballot(Whole.PRESENT, NOBODY, false, 1))
                .ranking("final", Scope.OVERALL, new TieBreak.BallotShare("vote"), new TieBreak.SharedRank());
        var material = new Material(
                List.of(Book.entry("a"), Book.entry("b"), Book.entry("c")),
                Stream.of(
                                Book.marks("final", "a", "80"),
                                Book.marks("final", "b", "80"),
                                Book.marks("final", "c", "80"))
                        .flatMap(List::stream)
                        .toList(),
                List.of(),
                List.of(Book.votes("vote", "a", 7, 3), Book.votes("vote", "b", 7, 4)),
                List.of(),
                List.of());

        var counted = book.count(material);

        assertThat(Book.order(counted)).containsExactly("1 b", "2 a", "3 c");
        assertThat(counted.ranked().getLast().explanation())
                .extracting(line -> line.facts("vi").get("exact"))
                .containsExactly("–");
    }

    /** National honours 2022: enough votes in favour, or not honoured. */
    @Test
    void only_those_with_enough_votes_go_on() {
        var book = new Book()
                .round(
                        "grassroots",
                        null,
                        null,
                        List.of(),
                        null,
                        Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1),
                        new Advance.FromVotes(new Share(3, 4)))
                .voted("final", Book.ballot(Whole.ALL_MEMBERS, NOBODY, false, 1));
        var counted = vote(
                book,
                Book.votes("grassroots", "a", 8, 6),
                Book.votes("grassroots", "b", 8, 5),
                Book.votes("final", "a", 8, 8),
                Book.votes("final", "b", 8, 8));

        assertThat(counted.rounds().getFirst().advanced()).containsExactly("a");
        assertThat(counted.rounds().getLast().votes())
                .extracting(VoteResult::entry)
                .containsExactly("a");
        assertThat(counted.rounds().getLast().explanations()).contains(Explanation.of("not-entered", "entry", "b"));
        assertThat(Set.copyOf(Book.order(counted))).isEqualTo(Set.of("1 a"));
    }
}
