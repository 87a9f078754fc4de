package vn.bangvang.assignment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A problem without what is already settled: what entries still need, what judges can still take, who may meet. */
final class OpenPlaces {

    private static final int DECIMALS = 4;

    private final AssignmentProblem problem;
    private final List<AssignmentProblem.Judge> judges;
    private final List<AssignmentProblem.Entry> entries;
    private final Map<String, Integer> keptByJudge = new HashMap<>();
    private final Map<String, Integer> keptByEntry = new HashMap<>();

    private final long affinityUnit;

    OpenPlaces(AssignmentProblem problem) {
        this.problem = problem;
        this.affinityUnit = commonUnit(problem);
        var random = new Random(problem.seed());
        this.judges = new ArrayList<>(problem.judges());
        this.entries = new ArrayList<>(problem.entries());
        judges.sort(Comparator.comparing(AssignmentProblem.Judge::key));
        entries.sort(Comparator.comparing(AssignmentProblem.Entry::key));
        Collections.shuffle(judges, random);
        Collections.shuffle(entries, random);
        for (var pairing : problem.kept()) {
            keptByJudge.merge(pairing.judge(), 1, Integer::sum);
            keptByEntry.merge(pairing.entry(), 1, Integer::sum);
        }
    }

    AssignmentProblem.Goal goal() {
        return problem.goal();
    }

    long seed() {
        return problem.seed();
    }

    /** In the order of the seed. */
    List<AssignmentProblem.Judge> judges() {
        return judges;
    }

    /** In the order of the seed. */
    List<AssignmentProblem.Entry> entries() {
        return entries;
    }

    /** How many judges each entry still wants. */
    Map<String, Integer> needs() {
        var needs = new LinkedHashMap<String, Integer>();
        for (var entry : entries) {
            int has = keptByEntry.getOrDefault(entry.key(), 0);
            needs.put(entry.key(), Math.max(0, problem.judgesPerEntry() - has));
        }
        return needs;
    }

    int loadOf(AssignmentProblem.Judge judge) {
        return keptByJudge.getOrDefault(judge.key(), 0);
    }

    /** How many entries the judge can still take, if so many want him. */
    int roomOf(AssignmentProblem.Judge judge, int wanted) {
        var max = judge.maxLoad();
        return max == null ? wanted : Math.clamp(max - loadOf(judge), 0, wanted);
    }

    boolean mayMeet(AssignmentProblem.Entry entry, AssignmentProblem.Judge judge) {
        var pairing = new Pairing(entry.key(), judge.key());
        return entry.admits(judge.key())
                && !problem.conflicts().containsKey(pairing)
                && !problem.kept().contains(pairing);
    }

    /** In the largest unit of which all affinities are multiples, so that costs stay small. */
    long affinity(AssignmentProblem.Entry entry, AssignmentProblem.Judge judge) {
        var value = problem.affinities().get(new Pairing(entry.key(), judge.key()));
        return value == null ? 0 : tenThousandths(value) / affinityUnit;
    }

    /** The largest affinity there is, in the same unit. */
    long largestAffinity() {
        return problem.affinities().values().stream()
                        .mapToLong(OpenPlaces::tenThousandths)
                        .max()
                        .orElse(0)
                / affinityUnit;
    }

    private static long commonUnit(AssignmentProblem problem) {
        var unit = BigInteger.ZERO;
        for (var value : problem.affinities().values()) {
            unit = unit.gcd(BigInteger.valueOf(tenThousandths(value)));
        }
        return Math.max(1, unit.longValueExact());
    }

    private static long tenThousandths(BigDecimal affinity) {
        return affinity.movePointRight(DECIMALS).longValueExact();
    }
}
