package vn.bangvang.assignment;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * The network: source → entry → judge → sink. Costs that rise with every further unit of one node are written as
 * parallel arcs of capacity 1; since they rise, the cheapest flow takes them in order.
 */
final class Flow {

    /** Small random costs mix equal plans, so that the same judges do not always meet; affinities do so themselves. */
    private static final int NOISE = 4;

    private static final int SOURCE = 0;
    private static final int SINK = 1;

    static {
        Loader.loadNativeLibraries();
    }

    private record Arc(int index, Pairing pairing) {}

    private final OpenPlaces open;
    private final MinCostFlow network = new MinCostFlow();
    private final List<Arc> arcs = new ArrayList<>();
    private final int[] wantedOfJudge;

    private Flow(OpenPlaces open) {
        this.open = open;
        this.wantedOfJudge = new int[open.judges().size()];
    }

    /** How many judges each entry can get at most; what lacks is spread over entries. */
    static Map<String, Integer> coverage(OpenPlaces open, Map<String, Integer> needs) {
        var flow = new Flow(open);
        try {
            return flow.solveCoverage(needs);
        } finally {
            flow.network.delete();
        }
    }

    /**
     * The cheapest pairings that give every entry exactly what it takes. Most judges end near the mean load, so only
     * so many of their places are written into the network; when one judge fills all that were written, a larger
     * network is tried. Further places cost more, so nothing is lost.
     */
    static List<Pairing> best(OpenPlaces open, Map<String, Integer> takes) {
        int total = takes.values().stream().mapToInt(Integer::intValue).sum();
        int places = 2 + 2 * total / Math.max(1, open.judges().size());
        while (true) {
            var flow = new Flow(open);
            try {
                var pairings = flow.solveBest(takes, total, places);
                if (pairings.isPresent()) {
                    return pairings.get();
                }
            } finally {
                flow.network.delete();
            }
            places *= 2;
        }
    }

    private Map<String, Integer> solveCoverage(Map<String, Integer> needs) {
        int total = 0;
        for (int e = 0; e < open.entries().size(); e++) {
            int need = needs.getOrDefault(open.entries().get(e).key(), 0);
            total += need;
            for (int unit = 1; unit <= need; unit++) {
                network.addArcWithCapacityAndUnitCost(SOURCE, entryNode(e), 1, unit - need);
            }
        }
        addPairings((e, j) -> 0L, needs);
        for (int j = 0; j < wantedOfJudge.length; j++) {
            int room = open.roomOf(open.judges().get(j), wantedOfJudge[j]);
            network.addArcWithCapacityAndUnitCost(judgeNode(j), SINK, room, 0);
        }
        network.setNodeSupply(SOURCE, total);
        network.setNodeSupply(SINK, -total);
        require(network.solveMaxFlowWithMinCost());
        var taken = new LinkedHashMap<String, Integer>();
        needs.keySet().forEach(e -> taken.put(e, 0));
        used().forEach(p -> taken.merge(p.entry(), 1, Integer::sum));
        return taken;
    }

    /** Empty when the judges' places that were written do not suffice. */
    private Optional<List<Pairing>> solveBest(Map<String, Integer> takes, int total, int places) {
        int noise = open.largestAffinity() == 0 ? NOISE : 1;
        var price = Price.of(open, total, noise);
        var random = new Random(open.seed());
        for (int e = 0; e < open.entries().size(); e++) {
            network.setNodeSupply(
                    entryNode(e), takes.getOrDefault(open.entries().get(e).key(), 0));
        }
        addPairings(
                (e, j) -> random.nextInt(noise)
                        - price.affinity()
                                * open.affinity(
                                        open.entries().get(e), open.judges().get(j)),
                takes);
        var lastOfShortened = addPlaces(price, places);
        network.setNodeSupply(SINK, -total);
        var status = network.solve();
        if (status == MinCostFlowBase.Status.INFEASIBLE && !lastOfShortened.isEmpty()) {
            return Optional.empty();
        }
        require(status);
        boolean full = lastOfShortened.stream().anyMatch(arc -> network.getFlow(arc) > 0);
        return full ? Optional.empty() : Optional.of(used());
    }

    /** The last arcs of those judges who could take more than so many places. */
    private List<Integer> addPlaces(Price price, int places) {
        var lastOfShortened = new ArrayList<Integer>();
        for (int j = 0; j < wantedOfJudge.length; j++) {
            var judge = open.judges().get(j);
            int room = open.roomOf(judge, wantedOfJudge[j]);
            for (int unit = 1; unit <= Math.min(room, places); unit++) {
                long rise = 2L * (open.loadOf(judge) + unit) - 1;
                int arc = network.addArcWithCapacityAndUnitCost(judgeNode(j), SINK, 1, price.load() * rise);
                if (unit == places && room > places) {
                    lastOfShortened.add(arc);
                }
            }
        }
        return lastOfShortened;
    }

    private interface Cost {
        long of(int entry, int judge);
    }

    private void addPairings(Cost cost, Map<String, Integer> takes) {
        for (int e = 0; e < open.entries().size(); e++) {
            var entry = open.entries().get(e);
            if (takes.getOrDefault(entry.key(), 0) == 0) {
                continue;
            }
            for (int j = 0; j < wantedOfJudge.length; j++) {
                var judge = open.judges().get(j);
                if (open.mayMeet(entry, judge)) {
                    int index = network.addArcWithCapacityAndUnitCost(entryNode(e), judgeNode(j), 1, cost.of(e, j));
                    arcs.add(new Arc(index, new Pairing(entry.key(), judge.key())));
                    wantedOfJudge[j]++;
                }
            }
        }
    }

    private List<Pairing> used() {
        return arcs.stream()
                .filter(a -> network.getFlow(a.index()) > 0)
                .map(Arc::pairing)
                .toList();
    }

    private static void require(MinCostFlowBase.Status status) {
        if (status == MinCostFlowBase.Status.BAD_COST_RANGE) {
            throw new IllegalArgumentException(status.toString());
        }
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException(status.toString());
        }
    }

    private int entryNode(int index) {
        return 2 + index;
    }

    private int judgeNode(int index) {
        return 2 + open.entries().size() + index;
    }
}
