package vn.bangvang.rehearsal.play;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where means must lie so that each level of prizes gets the entries it is to get. */
public final class Bands {

    private static final double MARGIN = 0.5;
    private static final double BEST = 96;
    private static final double CLEAR = 5;
    private static final double BELOW = 14;

    private final Map<String, Band> levels = new HashMap<>();
    private final Band none;

    /** @param thresholds points from which a level is reached, the highest first */
    public Bands(Map<String, Double> thresholds) {
        var last = List.copyOf(thresholds.keySet()).getLast();
        double above = BEST;
        for (var level : thresholds.entrySet()) {
            double from = level.getValue() + (level.getKey().equals(last) ? CLEAR : MARGIN);
            levels.put(level.getKey(), new Band(from, above - MARGIN));
            above = level.getValue();
        }
        none = new Band(above - BELOW, above + CLEAR - MARGIN);
    }

    public Band of(String level) {
        return Objects.requireNonNull(levels.get(level), level);
    }

    /** Entries that get nothing; some of them reach the lowest threshold and find its places taken. */
    public Band none() {
        return none;
    }
}
