package vn.bangvang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.bangvang.assignment.AssignmentPlan.Cause;
import vn.bangvang.assignment.AssignmentPlan.Reason;
import vn.bangvang.assignment.AssignmentPlan.Shortage;
import vn.bangvang.assignment.AssignmentProblem.Entry;
import vn.bangvang.assignment.AssignmentProblem.Goal;
import vn.bangvang.assignment.AssignmentProblem.Judge;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssignmentPlannerTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({"preflib1, 6, 124.25", "preflib2, 7, 141.5"})
    void on_real_bids_the_largest_possible_total_is_found(String file, int maxLoad, BigDecimal total)
            throws IOException {
        var plan = AssignmentPlanner.plan(bids(file, maxLoad));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.totalAffinity()).isEqualByComparingTo(total);
        assertThat(plan.loads().values()).allMatch(load -> load <= maxLoad);
    }

    @Test
    void fifty_three_entries_and_seven_judges_are_shared_out_evenly() {
        var plan = AssignmentPlanner.plan(AssignmentProblem.of(judges(7, null), entries(53), 3, Map.of(), 1));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.pairings()).hasSize(159).doesNotHaveDuplicates();
        assertThat(plan.imbalance()).isEqualTo(1);
    }

    @Test
    void two_thousand_entries_and_a_hundred_and_fifty_judges_are_planned_evenly_too() {
        var plan = AssignmentPlanner.plan(AssignmentProblem.of(judges(150, null), entries(2000), 3, Map.of(), 1));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.imbalance()).isZero();
    }

    @Test
    void a_conflict_is_never_planned() {
        var conflicts = Map.of(pair(0, 0), "same-unit", pair(1, 1), "declared", pair(2, 2), "declared");

        var plan = AssignmentPlanner.plan(AssignmentProblem.of(judges(3, null), entries(3), 2, conflicts, 1));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.pairings()).doesNotContainAnyElementsOf(conflicts.keySet());
    }

    @Test
    void what_exists_is_kept_and_counts_in_the_loads() {
        var kept = Set.of(pair(0, 0), pair(1, 0), pair(2, 0));
        var problem =
                new AssignmentProblem(judges(3, null), entries(6), 1, Map.of(), kept, Map.of(), Goal.EVEN_LOADS, 1);

        var plan = AssignmentPlanner.plan(problem);

        assertThat(plan.pairings()).containsAll(kept);
        assertThat(plan.added()).hasSize(3).doesNotContainAnyElementsOf(kept);
        assertThat(plan.loads().get("j0")).isEqualTo(3);
        assertThat(plan.loads().values()).containsExactlyInAnyOrder(3, 1, 2);
    }

    @Test
    void a_plan_that_is_complete_already_stays_as_it_is() {
        var kept = Set.of(pair(0, 0), pair(0, 1), pair(0, 2));
        var problem = new AssignmentProblem(judges(3, 1), entries(1), 2, Map.of(), kept, Map.of(), Goal.EVEN_LOADS, 1);

        var plan = AssignmentPlanner.plan(problem);

        assertThat(plan.added()).isEmpty();
        assertThat(plan.pairings()).hasSize(3);
    }

    @Test
    void an_entry_that_cannot_have_its_judges_says_how_many_it_lacks_and_why() {
        var entries = List.of(new Entry("e0", Set.of("j0", "j1")), new Entry("e1", null));
        var judges = List.of(new Judge("j0", null), new Judge("j1", 1), new Judge("j2", null));
        var problem = new AssignmentProblem(
                judges, entries, 2, Map.of(pair(0, 0), "same-unit"), Set.of(pair(1, 1)), Map.of(), Goal.EVEN_LOADS, 1);

        assertThat(AssignmentPlanner.plan(problem).shortages())
                .containsExactly(new Shortage(
                        "e0",
                        2,
                        List.of(
                                new Reason("j0", Cause.CONFLICT, Optional.of("same-unit")),
                                new Reason("j1", Cause.FULL_LOAD, Optional.empty()),
                                new Reason("j2", Cause.NOT_A_CANDIDATE, Optional.empty()))));
    }

    @Test
    void lacking_judges_are_spread_over_entries() {
        var plan = AssignmentPlanner.plan(AssignmentProblem.of(judges(3, 2), entries(3), 3, Map.of(), 1));

        assertThat(plan.shortages()).extracting(Shortage::missing).containsExactly(1, 1, 1);
        assertThat(plan.shortages()).allMatch(s -> s.count(Cause.FULL_LOAD) == 1);
    }

    @Test
    void without_judges_every_entry_lacks_all() {
        var plan = AssignmentPlanner.plan(AssignmentProblem.of(List.of(), entries(2), 3, Map.of(), 1));

        assertThat(plan.shortages()).extracting(Shortage::missing).containsExactly(3, 3);
        assertThat(plan.imbalance()).isZero();
    }

    @Test
    void without_entries_there_is_nothing_to_plan() {
        var plan = AssignmentPlanner.plan(AssignmentProblem.of(judges(2, null), List.of(), 3, Map.of(), 1));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.loads()).isEqualTo(Map.of("j0", 0, "j1", 0));
    }

    @Test
    void the_same_seed_gives_the_same_plan_whatever_the_order_of_the_lists() {
        var judges = judges(7, null);
        var entries = entries(30);

        var one = AssignmentPlanner.plan(AssignmentProblem.of(judges, entries, 3, Map.of(), 42));
        var same = AssignmentPlanner.plan(AssignmentProblem.of(judges.reversed(), entries.reversed(), 3, Map.of(), 42));
        var other = AssignmentPlanner.plan(AssignmentProblem.of(judges, entries, 3, Map.of(), 43));

        assertThat(same).isEqualTo(one);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void the_same_judges_do_not_always_meet() {
        var plan = AssignmentPlanner.plan(AssignmentProblem.of(judges(9, null), entries(60), 3, Map.of(), 7));

        var teams = new HashSet<List<String>>();
        entries(60).forEach(e -> teams.add(plan.judgesOf(e.key())));
        assertThat(teams).hasSizeGreaterThan(15);
    }

    @Test
    void with_even_loads_first_the_best_fit_decides_among_them() {
        var affinities = Map.of(pair(0, 0), new BigDecimal("0.5"), pair(1, 0), BigDecimal.TEN);
        var problem = new AssignmentProblem(
                judges(2, null), entries(2), 1, Map.of(), Set.of(), affinities, Goal.EVEN_LOADS, 1);

        assertThat(AssignmentPlanner.plan(problem).pairings()).containsExactly(pair(0, 1), pair(1, 0));
    }

    @Test
    void a_problem_that_names_nobody_or_twice_is_a_bug() {
        var twice = List.of(new Judge("j0", null), new Judge("j0", null));

        assertThatThrownBy(() -> AssignmentProblem.of(twice, entries(1), 1, Map.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssignmentProblem(
                        judges(1, null), entries(1), 1, Map.of(), Set.of(pair(0, 9)), Map.of(), Goal.BEST_FIT, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AssignmentProblem.of(judges(1, null), entries(1), 0, Map.of(), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Judge> judges(int count, @Nullable Integer maxLoad) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Judge("j" + i, maxLoad))
                .toList();
    }

    private static List<Entry> entries(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Entry("e" + i, null)).toList();
    }

    private static Pairing pair(int entry, int judge) {
        return new Pairing("e" + entry, "j" + judge);
    }

    private static AssignmentProblem bids(String file, int maxLoad) throws IOException {
        var lines = new ArrayList<String>();
        try (var in = Objects.requireNonNull(
                AssignmentPlannerTest.class.getResourceAsStream("/assignment/" + file + ".in"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
        var size = lines.getFirst().split(" ", -1);
        var conflicts = new HashMap<Pairing, String>();
        var affinities = new HashMap<Pairing, BigDecimal>();
        for (int e = 0; e < Integer.parseInt(size[0]); e++) {
            var values = lines.get(e + 1).strip().split(" ", -1);
            for (int j = 0; j < values.length; j++) {
                var value = new BigDecimal(values[j]);
                if (value.signum() == 0) {
                    conflicts.put(pair(e, j), "conflict");
                } else {
                    affinities.put(pair(e, j), value);
                }
            }
        }
        return new AssignmentProblem(
                judges(Integer.parseInt(size[1]), maxLoad),
                entries(Integer.parseInt(size[0])),
                3,
                conflicts,
                Set.of(),
                affinities,
                Goal.BEST_FIT,
                1);
    }
}
