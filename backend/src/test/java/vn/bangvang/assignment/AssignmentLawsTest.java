package vn.bangvang.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.bangvang.assignment.AssignmentProblem.Entry;
import vn.bangvang.assignment.AssignmentProblem.Goal;
import vn.bangvang.assignment.AssignmentProblem.Judge;

/** Small random problems, against all plans there are. */
class AssignmentLawsTest {

    /** What a plan is worth: compared from the first to the last, smaller is better. */
    private record Worth(long missing, long missingSquared, long loadsSquared, BigDecimal affinityLost) {}

    @Property(tries = 250)
    void no_other_plan_is_better(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int judges,
            @ForAll @IntRange(min = 1, max = 4) int entries,
            @ForAll @IntRange(min = 1, max = 3) int perEntry,
            @ForAll Goal goal) {
        var problem = problem(new Random(seed), judges, entries, perEntry, goal, seed);

        var plan = AssignmentPlanner.plan(problem);

        assertThat(Set.copyOf(plan.pairings())).containsAll(problem.kept());
        assertThat(plan.added()).noneMatch(problem.conflicts()::containsKey);
        var own = worth(problem, Set.copyOf(plan.pairings()));
        var best = best(problem);
        assertThat(own.missing()).isEqualTo(best.missing());
        assertThat(own.missingSquared()).isEqualTo(best.missingSquared());
        if (plan.isComplete() && goal == Goal.EVEN_LOADS) {
            assertThat(own).isEqualTo(best);
        } else if (plan.isComplete()) {
            assertThat(own.affinityLost()).isEqualByComparingTo(best.affinityLost());
            assertThat(own.loadsSquared()).isEqualTo(best.loadsSquared());
        }
    }

    @Property(tries = 100)
    void without_conflicts_loads_differ_by_at_most_one(
            @ForAll long seed,
            @ForAll @IntRange(min = 3, max = 12) int judges,
            @ForAll @IntRange(min = 1, max = 40) int entries) {
        var people = new ArrayList<Judge>();
        var works = new ArrayList<Entry>();
        for (int j = 0; j < judges; j++) {
            people.add(new Judge("j" + j, null));
        }
        for (int e = 0; e < entries; e++) {
            works.add(new Entry("e" + e, null));
        }

        var plan = AssignmentPlanner.plan(AssignmentProblem.of(people, works, 3, Map.of(), seed));

        assertThat(plan.isComplete()).isTrue();
        assertThat(plan.imbalance()).isLessThanOrEqualTo(1);
    }

    private static AssignmentProblem problem(
            Random random, int judges, int entries, int perEntry, Goal goal, long seed) {
        var people = new ArrayList<Judge>();
        var works = new ArrayList<Entry>();
        var conflicts = new HashMap<Pairing, String>();
        var kept = new HashSet<Pairing>();
        var affinities = new HashMap<Pairing, BigDecimal>();
        for (int j = 0; j < judges; j++) {
            people.add(new Judge("j" + j, random.nextInt(3) == 0 ? random.nextInt(4) : null));
        }
        for (int e = 0; e < entries; e++) {
            works.add(new Entry("e" + e, random.nextInt(4) == 0 ? Set.of("j0", "j1") : null));
            for (int j = 0; j < judges; j++) {
                var pairing = new Pairing("e" + e, "j" + j);
                switch (random.nextInt(8)) {
                    case 0, 1 -> conflicts.put(pairing, "declared");
                    case 2 -> kept.add(pairing);
                    default -> affinities.put(pairing, BigDecimal.valueOf(random.nextInt(5), 2));
                }
            }
        }
        return new AssignmentProblem(people, works, perEntry, conflicts, kept, affinities, goal, seed);
    }

    private static Worth best(AssignmentProblem problem) {
        var best = new @Nullable Worth[1];
        tryAll(problem, pairings(problem), 0, new HashSet<>(problem.kept()), best);
        return java.util.Objects.requireNonNull(best[0]);
    }

    private static List<Pairing> pairings(AssignmentProblem problem) {
        var all = new ArrayList<Pairing>();
        for (var entry : problem.entries()) {
            for (var judge : problem.judges()) {
                var pairing = new Pairing(entry.key(), judge.key());
                if (entry.admits(judge.key())
                        && !problem.conflicts().containsKey(pairing)
                        && !problem.kept().contains(pairing)) {
                    all.add(pairing);
                }
            }
        }
        return all;
    }

    private static void tryAll(
            AssignmentProblem problem, List<Pairing> free, int at, Set<Pairing> plan, @Nullable Worth[] best) {
        if (at == free.size()) {
            var worth = worth(problem, plan);
            var known = best[0];
            if (known == null || isBetter(problem.goal(), worth, known)) {
                best[0] = worth;
            }
            return;
        }
        tryAll(problem, free, at + 1, plan, best);
        var next = free.get(at);
        if (hasRoom(problem, plan, next)) {
            plan.add(next);
            tryAll(problem, free, at + 1, plan, best);
            plan.remove(next);
        }
    }

    private static boolean hasRoom(AssignmentProblem problem, Set<Pairing> plan, Pairing next) {
        long ofEntry = plan.stream().filter(p -> p.entry().equals(next.entry())).count();
        long ofJudge = plan.stream().filter(p -> p.judge().equals(next.judge())).count();
        return ofEntry < problem.judgesPerEntry()
                && problem.judges().stream()
                        .filter(j -> j.key().equals(next.judge()))
                        .allMatch(j -> j.maxLoad() == null || ofJudge < j.maxLoad());
    }

    private static boolean isBetter(Goal goal, Worth one, Worth other) {
        int missing = Long.compare(one.missing(), other.missing());
        int spread = Long.compare(one.missingSquared(), other.missingSquared());
        int loads = Long.compare(one.loadsSquared(), other.loadsSquared());
        int fit = one.affinityLost().compareTo(other.affinityLost());
        var order =
                goal == Goal.EVEN_LOADS ? List.of(missing, spread, loads, fit) : List.of(missing, spread, fit, loads);
        return order.stream().filter(c -> c != 0).findFirst().orElse(0) < 0;
    }

    private static Worth worth(AssignmentProblem problem, Set<Pairing> plan) {
        long missing = 0;
        long missingSquared = 0;
        for (var entry : problem.entries()) {
            long has = plan.stream().filter(p -> p.entry().equals(entry.key())).count();
            long lacks = Math.max(0, problem.judgesPerEntry() - has);
            missing += lacks;
            missingSquared += lacks * lacks;
        }
        long loadsSquared = 0;
        for (var judge : problem.judges()) {
            long load = plan.stream().filter(p -> p.judge().equals(judge.key())).count();
            loadsSquared += load * load;
        }
        var affinity = plan.stream()
                .map(p -> problem.affinities().getOrDefault(p, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Worth(
                missing, missingSquared, loadsSquared, affinity.negate().setScale(2));
    }
}
