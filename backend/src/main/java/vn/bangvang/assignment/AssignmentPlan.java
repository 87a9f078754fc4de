package vn.bangvang.assignment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan that gives as many entries as possible all their judges.
 *
 * @param pairings all of the plan, kept ones included, by entry and judge
 * @param added those that are new
 * @param loads number of entries by key of the judge; every judge is named
 * @param totalAffinity sum over all pairings, kept ones included
 * @param shortages entries that cannot have all their judges; empty when the plan is complete
 */
public record AssignmentPlan(
        List<Pairing> pairings,
        List<Pairing> added,
        Map<String, Integer> loads,
        BigDecimal totalAffinity,
        List<Shortage> shortages) {

    public AssignmentPlan {
        pairings = List.copyOf(pairings);
        added = List.copyOf(added);
        loads = Map.copyOf(loads);
        shortages = List.copyOf(shortages);
    }

    /** Whether every entry has all its judges. */
    public boolean isComplete() {
        return shortages.isEmpty();
    }

    /** The judges of one entry. */
    public List<String> judgesOf(String entry) {
        return pairings.stream()
                .filter(p -> p.entry().equals(entry))
                .map(Pairing::judge)
                .toList();
    }

    /** The largest load minus the smallest; 0 without judges. */
    public int imbalance() {
        var sorted = loads.values().stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.getLast() - sorted.getFirst();
    }

    /**
     * An entry that lacks judges, and why each judge it does not have cannot be had.
     *
     * @param missing at least 1
     * @param reasons one for every judge who is not planned for the entry, by key of the judge
     */
    public record Shortage(String entry, int missing, List<Reason> reasons) {
        public Shortage {
            reasons = List.copyOf(reasons);
        }

        /** How many judges are out for this cause. */
        public long count(Cause cause) {
            return reasons.stream().filter(r -> r.cause() == cause).count();
        }
    }

    /** @param conflict code of the reason of a conflict; empty for other causes */
    public record Reason(String judge, Cause cause, Optional<String> conflict) {}

    /** In the order in which they are asked. */
    public enum Cause {
        NOT_A_CANDIDATE,
        CONFLICT,
        FULL_LOAD
    }
}
