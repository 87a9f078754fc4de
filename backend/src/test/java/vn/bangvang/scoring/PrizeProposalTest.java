package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.scoring.ScoringFixture.entry;
import static vn.bangvang.scoring.ScoringFixture.level;
import static vn.bangvang.scoring.ScoringFixture.prizes;
import static vn.bangvang.scoring.ScoringFixture.rank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking.Scope;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrizeProposalTest {

    private static final List<RankedEntry> FOUR =
            rank(entry("a", "40 30 30"), entry("b", "35 25 25"), entry("c", "35 25 25"), entry("d", "20 20 20"));

    @Test
    void levels_are_filled_in_the_order_of_the_ranks() {
        var allocation =
                PrizeProposal.propose(prizes(level("one", 1, 1, null), level("two", 2, 2, null)), FOUR, List.of());

        assertThat(allocation).isInstanceOf(Allocation.Settled.class);
        assertThat(levels(allocation)).isEqualTo(Map.of("a", "one", "b", "two", "c", "two"));
    }

    @Test
    void the_edge_of_a_threshold_counts_exactly() {
        var reached = PrizeProposal.propose(prizes(level("one", 1, 3, "85")), FOUR, List.of());
        var missed = PrizeProposal.propose(prizes(level("one", 1, 3, "85.000001")), FOUR, List.of());

        assertThat(levels(reached)).containsOnlyKeys("a", "b", "c");
        assertThat(levels(missed)).containsOnlyKeys("a");
        assertThat(missed.notes()).containsExactly(Explanation.of("places-left", "level", "one", "given", 1, "max", 3));
    }

    @Test
    void who_misses_a_threshold_is_next_in_line_for_the_level_below() {
        var allocation = PrizeProposal.propose(
                prizes(level("one", 1, 2, "101"), level("two", 2, 1, "90"), level("three", 3, 2, null)),
                FOUR,
                List.of());

        assertThat(levels(allocation)).isEqualTo(Map.of("a", "two", "b", "three", "c", "three"));
    }

    @Test
    void a_tie_for_the_last_place_is_left_to_the_organiser() {
        var allocation = PrizeProposal.propose(
                prizes(level("one", 1, 2, null, true, true), level("two", 2, 2, null)), FOUR, List.of());

        assertThat(levels(allocation)).isEqualTo(Map.of("a", "one"));
        assertThat(((Allocation.Tied) allocation).ties())
                .containsExactly(new TieForPlace("one", null, 1, List.of("b", "c"), true));
    }

    @Test
    void whom_the_organiser_did_not_choose_falls_to_the_next_level() {
        var prizes = prizes(level("one", 1, 2, null), level("two", 2, 2, null));

        var chosen = new TieChoice("one", Set.of("b", "c"), Set.of("c"));

        var allocation = PrizeProposal.propose(prizes, FOUR, List.of(chosen));
        assertThat(allocation).isInstanceOf(Allocation.Settled.class);
        assertThat(levels(allocation)).isEqualTo(Map.of("a", "one", "c", "one", "b", "two", "d", "two"));
    }

    @Test
    void all_of_a_tie_get_the_prize_only_where_the_rulebook_allows_more_by_decision() {
        var all = new TieChoice("one", Set.of("b", "c"), Set.of("b", "c"));

        var allowed = PrizeProposal.propose(prizes(level("one", 1, 2, null, true, true)), FOUR, List.of(all));
        var refused = PrizeProposal.propose(prizes(level("one", 1, 2, null)), FOUR, List.of(all));

        assertThat(levels(allowed)).containsOnlyKeys("a", "b", "c");
        assertThat(refused).isInstanceOf(Allocation.Tied.class);
    }

    @Test
    void an_answer_to_another_tie_has_no_effect() {
        var stale = new TieChoice("one", Set.of("b", "c", "d"), Set.of("d"));

        assertThat(PrizeProposal.propose(prizes(level("one", 1, 2, null)), FOUR, List.of(stale)))
                .isInstanceOf(Allocation.Tied.class);
    }

    @Test
    void a_level_that_must_not_stay_empty_is_reported() {
        var allocation = PrizeProposal.propose(prizes(level("one", 1, 1, "101", false, false)), FOUR, List.of());

        assertThat(allocation.notes()).containsExactly(Explanation.of("level-must-not-stay-empty", "level", "one"));
    }

    @Test
    void places_may_be_counted_in_every_field() {
        var other = new EntrySheets("e", "YD", entry("e", "10 10 10").sheets());
        var ranked = rank(entry("a", "40 30 30"), entry("b", "35 25 25"), other);

        var perField = new Prizes(Scope.PER_FIELD, List.of(level("one", 1, 1, null)), null, null, List.of(), List.of());

        assertThat(levels(PrizeProposal.propose(perField, ranked, List.of())))
                .isEqualTo(Map.of("a", "one", "e", "one"));
    }

    @Test
    void an_open_level_takes_everybody_who_reaches_its_threshold() {
        assertThat(levels(PrizeProposal.propose(prizes(level("one", 1, null, "60")), FOUR, List.of())))
                .hasSize(4);
    }

    @Test
    void decided_prizes_are_held_against_the_structure() {
        var prizes = prizes(
                level("one", 1, 1, null, false, true),
                level("two", 2, 1, null),
                level("three", 3, 1, null, false, false));
        var fields = Map.of("a", "CK", "b", "CK", "c", "CK", "d", "CK");

        assertThat(PrizeStructure.check(prizes, Map.of("a", "one", "b", "two", "c", "three"), fields))
                .isEmpty();
        assertThat(PrizeStructure.check(prizes, Map.of("a", "one", "b", "one", "c", "two", "d", "two"), fields))
                .containsExactly(
                        new PrizeStructure.Breach("scoring.too-many-prizes", "one", null, 2, 1, true),
                        new PrizeStructure.Breach("scoring.too-many-prizes", "two", null, 2, 1, false),
                        new PrizeStructure.Breach("scoring.level-empty", "three", null, 0, 1, false));
    }

    @Test
    void in_every_field_the_structure_is_checked_alone() {
        var prizes = new Prizes(Scope.PER_FIELD, List.of(level("one", 1, 1, null)), null, null, List.of(), List.of());

        assertThat(PrizeStructure.check(prizes, Map.of("a", "one", "b", "one"), Map.of("a", "CK", "b", "YD")))
                .isEmpty();
        assertThat(PrizeStructure.check(prizes, Map.of("a", "one", "b", "one"), Map.of("a", "YD", "b", "YD")))
                .containsExactly(new PrizeStructure.Breach("scoring.too-many-prizes", "one", "YD", 2, 1, false));
    }

    private static Map<String, String> levels(Allocation allocation) {
        return allocation.awards().stream().collect(java.util.stream.Collectors.toMap(Award::entry, Award::level));
    }
}
