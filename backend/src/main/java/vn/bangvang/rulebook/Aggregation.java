package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/** How the sheets of one entry become one result. */
public sealed interface Aggregation {

    /** Absent when the regulation does not round before the end: then everything stays exact. */
    @Nullable
    Rounding rounding();

    /** The arithmetic mean of the sealed sheets. */
    record Mean(@Nullable Rounding rounding) implements Aggregation {}

    /** Half up to {@code decimals} places, at one step of the calculation. */
    record Rounding(Step step, @Within(min = "0", max = "6") int decimals) {

        /** CRITERION: every criterion's mean, before they are added; TOTAL: the sum only. */
        public enum Step {
            CRITERION,
            TOTAL
        }
    }
}
