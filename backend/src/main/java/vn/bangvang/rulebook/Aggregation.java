package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.List;

/** How the sheets of one entry become one result. */
public sealed interface Aggregation {

    /** What is put together: whole sheets, or the marks of each criterion. */
    Over over();

    /** Where the regulation rounds before the end, in the order of the steps; empty when everything stays exact. */
    List<Rounding> rounding();

    /** SHEET: totals of sheets; CRITERION: every criterion's marks, then the sum; an absent mark is left out there. */
    enum Over {
        SHEET,
        CRITERION
    }

    /** The arithmetic mean; roles without a weight weigh 1. */
    record Mean(@Fallback("sheet") Over over, List<RoleWeight> weights, List<Rounding> rounding)
            implements Aggregation {
        public Mean {
            weights = List.copyOf(weights);
            rounding = List.copyOf(rounding);
        }
    }

    /** The middle one, or the mean of the two in the middle. */
    record Median(@Fallback("sheet") Over over, List<Rounding> rounding) implements Aggregation {
        public Median {
            rounding = List.copyOf(rounding);
        }
    }

    /** Everything added. */
    record Sum(@Fallback("sheet") Over over, List<Rounding> rounding) implements Aggregation {
        public Sum {
            rounding = List.copyOf(rounding);
        }
    }

    /**
     * The mean of what is left without the {@code highest} and {@code lowest} ones.
     *
     * @param whenAtLeast with fewer sheets (or marks) nothing is dropped; more than {@code highest + lowest}
     */
    record TrimmedMean(
            @Fallback("sheet") Over over,
            @Within(min = "0", max = "10") @Fallback("1") int highest,
            @Within(min = "0", max = "10") @Fallback("1") int lowest,
            @Within(min = "1", max = "30") int whenAtLeast,
            List<Rounding> rounding,
            @Fallback("false") boolean example)
            implements Aggregation {
        public TrimmedMean {
            rounding = List.copyOf(rounding);
        }
    }

    /**
     * The mean of the ranks that each judge's totals give; the smaller goes first. Equal totals share the mean of their
     * ranks. Every judge of a panel judges all its entries.
     */
    record MeanOfRanks(List<Rounding> rounding) implements Aggregation {
        public MeanOfRanks {
            rounding = List.copyOf(rounding);
        }

        @Override
        public Over over() {
            return Over.SHEET;
        }
    }

    /** How often the sheet of one role counts. */
    record RoleWeight(
            MemberRole role,
            @Within(min = "0.01", max = "100") BigDecimal weight) {}

    /** Half up to {@code decimals} places, at one step of the calculation. */
    record Rounding(Step step, @Within(min = "0", max = "6") int decimals) {

        /**
         * CRITERION: every criterion's aggregate; FACTOR: the same times its factor; TOTAL: the sum of the criteria, or
         * the aggregate of the sheets; RESULT: the total with its figures.
         */
        public enum Step {
            CRITERION,
            FACTOR,
            TOTAL,
            RESULT
        }
    }
}
