package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.scoring.ScoringFixture.RULES;
import static vn.bangvang.scoring.ScoringFixture.entry;
import static vn.bangvang.scoring.ScoringFixture.rank;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RankerTest {

    @Test
    void equal_entries_share_the_rank_and_the_next_ranks_are_left_out() {
        var ranked =
                rank(entry("d", "10 10 10"), entry("c", "20 20 20"), entry("b", "20 20 20"), entry("a", "30 20 20"));

        assertThat(ranked).extracting(RankedEntry::entry).containsExactly("a", "b", "c", "d");
        assertThat(ranked).extracting(RankedEntry::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranked).extracting(RankedEntry::isShared).containsExactly(false, true, true, false);
    }

    @Test
    void equal_totals_are_separated_by_the_rulebooks_criteria_in_their_order() {
        var ranked = rank(entry("a", "20 20 20"), entry("b", "21 20 19"), entry("c", "20 19 21"));

        assertThat(ranked).extracting(RankedEntry::entry).containsExactly("b", "c", "a");
        assertThat(ranked).extracting(RankedEntry::rank).containsExactly(1, 2, 3);
        assertThat(ranked.getFirst().explanation())
                .containsExactly(Explanation.of(
                        "tie-break",
                        "step",
                        1,
                        "code",
                        "novelty",
                        "criterion",
                        RULES.rankingRound()
                                .form()
                                .findCriterion("novelty")
                                .orElseThrow()
                                .name(),
                        "exact",
                        "21"));
        assertThat(ranked.getLast().explanation()).hasSize(2);
    }

    @Test
    void totals_that_look_equal_when_rounded_are_not_equal() {
        var ranked =
                rank(entry("a", "20 20 20", "20 20 20", "20 20 20.5"), entry("b", "20 20 20", "20 20 20", "20 20 20"));

        assertThat(ranked).extracting(RankedEntry::rank).containsExactly(1, 2);
        assertThat(ranked.getFirst().explanation()).isEmpty();
    }

    @Test
    void no_entries_give_no_ranks() {
        assertThat(rank()).isEmpty();
    }
}
