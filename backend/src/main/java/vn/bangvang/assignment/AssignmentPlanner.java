package vn.bangvang.assignment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.bangvang.assignment.AssignmentPlan.Cause;
import vn.bangvang.assignment.AssignmentPlan.Reason;
import vn.bangvang.assignment.AssignmentPlan.Shortage;

/** Finds the best plan. */
public final class AssignmentPlanner {

    private AssignmentPlanner() {}

    /**
     * The best plan, in this order of importance: as many pairings as wanted; lacking judges spread over entries
     * rather than heaped on one; then the problem's goal. With {@link AssignmentProblem.Goal#EVEN_LOADS} the sum of
     * squared loads is least, so that the largest load is as small and the smallest as large as conflicts allow:
     * without conflicts and limits they differ by at most one.
     *
     * <p>2,000 entries and 150 judges take about half a second, some seconds when every pair has an affinity. The
     * first call in a process loads a native library.
     *
     * @throws IllegalArgumentException when affinities are so large that the best plan cannot be told exactly
     */
    public static AssignmentPlan plan(AssignmentProblem problem) {
        var open = new OpenPlaces(problem);
        var needs = open.needs();
        var wanted = needs.values().stream().mapToInt(Integer::intValue).sum();
        var reachable = Flow.coverage(open, needs);
        int covered = reachable.values().stream().mapToInt(Integer::intValue).sum();
        var added = Flow.best(open, covered == wanted ? needs : reachable);
        return describe(problem, new TreeSet<>(added));
    }

    private static AssignmentPlan describe(AssignmentProblem problem, TreeSet<Pairing> added) {
        var all = new TreeSet<>(added);
        all.addAll(problem.kept());
        var loads = new HashMap<String, Integer>();
        problem.judges().forEach(j -> loads.put(j.key(), 0));
        all.forEach(p -> loads.merge(p.judge(), 1, Integer::sum));
        var total = all.stream()
                .map(p -> problem.affinities().getOrDefault(p, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new AssignmentPlan(List.copyOf(all), List.copyOf(added), loads, total, shortages(problem, all, loads));
    }

    private static List<Shortage> shortages(
            AssignmentProblem problem, TreeSet<Pairing> all, Map<String, Integer> loads) {
        var have = new HashMap<String, Integer>();
        all.forEach(p -> have.merge(p.entry(), 1, Integer::sum));
        var shortages = new ArrayList<Shortage>();
        for (var entry : problem.entries()) {
            int missing = problem.judgesPerEntry() - have.getOrDefault(entry.key(), 0);
            if (missing > 0) {
                shortages.add(new Shortage(entry.key(), missing, reasons(problem, entry, all, loads)));
            }
        }
        shortages.sort(Comparator.comparing(Shortage::entry));
        return shortages;
    }

    private static List<Reason> reasons(
            AssignmentProblem problem,
            AssignmentProblem.Entry entry,
            TreeSet<Pairing> all,
            Map<String, Integer> loads) {
        var reasons = new ArrayList<Reason>();
        for (var judge : problem.judges()) {
            var pairing = new Pairing(entry.key(), judge.key());
            var conflict = Optional.ofNullable(problem.conflicts().get(pairing));
            if (all.contains(pairing)) {
                continue;
            }
            if (!entry.admits(judge.key())) {
                reasons.add(new Reason(judge.key(), Cause.NOT_A_CANDIDATE, Optional.empty()));
            } else if (conflict.isPresent()) {
                reasons.add(new Reason(judge.key(), Cause.CONFLICT, conflict));
            } else if (judge.maxLoad() != null && loads.getOrDefault(judge.key(), 0) >= judge.maxLoad()) {
                reasons.add(new Reason(judge.key(), Cause.FULL_LOAD, Optional.empty()));
            } else {
                throw new IllegalStateException("a judge was left out without a cause: " + pairing);
            }
        }
        reasons.sort(Comparator.comparing(Reason::judge));
        return reasons;
    }
}
