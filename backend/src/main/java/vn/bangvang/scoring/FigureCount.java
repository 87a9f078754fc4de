package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.Round;

/** What figures from outside the sheets give to the entries of a round. */
final class FigureCount {

    private final Round round;
    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();
    private final Map<String, Map<String, BigDecimal>> most = new HashMap<>();

    /**
     * @param entries that entered the round; among them the best is looked for
     * @param given figures of any round and entry
     * @throws IllegalArgumentException when a figure is unknown, given twice, below 0 or above its maximum
     */
    FigureCount(Round round, List<ContestEntry> entries, List<FigureValue> given) {
        this.round = round;
        round.figures().forEach(f -> values.put(f.code(), new HashMap<>()));
        given.stream().filter(v -> v.round().equals(round.code())).forEach(this::read);
        for (var figure : round.figures()) {
            if (figure instanceof Figure.ScaledToBest votes) {
                var best = new HashMap<String, BigDecimal>();
                entries.forEach(e -> best.merge(e.list(votes.among()), value(figure, e), BigDecimal::max));
                most.put(figure.code(), best);
            }
        }
    }

    /** What every figure gives to an entry, in the order of the rulebook; a missing one gives nothing. */
    Map<String, Points> of(ContestEntry entry) {
        if (round.figures().isEmpty()) {
            return Map.of();
        }
        var points = new LinkedHashMap<String, Points>();
        round.figures().forEach(f -> points.put(f.code(), points(f, entry)));
        return points;
    }

    List<Explanation> explain(ContestEntry entry) {
        var lines = new ArrayList<Explanation>();
        for (var figure : round.figures()) {
            var points = points(figure, entry);
            var said = switch (figure) {
                case Figure.Recorded r when r.sign() == Figure.Sign.MINUS -> Explanation.of("figure-taken-off");
                case Figure.Recorded r -> Explanation.of("figure-added");
                case Figure.ScaledToBest v when best(v, entry).signum() == 0 -> Explanation.of("figure-no-votes");
                case Figure.ScaledToBest v ->
                    Explanation.of(
                            "figure-scaled",
                            "max",
                            v.max(),
                            "votes",
                            value(v, entry),
                            "most",
                            best(v, entry),
                            "decimals",
                            v.decimals());
            };
            lines.add(said.with("figure", figure.name(), "exact", points.abs()));
        }
        return lines;
    }

    private void read(FigureValue given) {
        var figure = round.findFigure(given.figure()).orElseThrow(() -> new IllegalArgumentException(given.toString()));
        boolean tooMuch = figure instanceof Figure.Recorded r && given.value().compareTo(r.max()) > 0;
        var earlier = values.getOrDefault(figure.code(), Map.of());
        if (tooMuch || given.value().signum() < 0 || earlier.containsKey(given.entry())) {
            throw new IllegalArgumentException(given.toString());
        }
        values.computeIfAbsent(figure.code(), f -> new HashMap<>()).put(given.entry(), given.value());
    }

    private Points points(Figure figure, ContestEntry entry) {
        return switch (figure) {
            case Figure.Recorded r
            when r.sign() == Figure.Sign.MINUS -> Points.of(value(r, entry)).negated();
            case Figure.Recorded r -> Points.of(value(r, entry));
            case Figure.ScaledToBest votes -> scaled(votes, entry);
        };
    }

    private Points scaled(Figure.ScaledToBest figure, ContestEntry entry) {
        var best = best(figure, entry);
        return best.signum() == 0
                ? Points.ZERO
                : Points.of(Points.of(figure.max().multiply(value(figure, entry)), best)
                        .rounded(figure.decimals()));
    }

    private BigDecimal best(Figure.ScaledToBest figure, ContestEntry entry) {
        return most.getOrDefault(figure.code(), Map.of()).getOrDefault(entry.list(figure.among()), BigDecimal.ZERO);
    }

    private BigDecimal value(Figure figure, ContestEntry entry) {
        return values.getOrDefault(figure.code(), Map.of()).getOrDefault(entry.entry(), BigDecimal.ZERO);
    }
}
