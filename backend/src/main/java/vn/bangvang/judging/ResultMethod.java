package vn.bangvang.judging;

import vn.bangvang.rulebook.Aggregation;

/** How sheets become one result. */
public enum ResultMethod {
    MEAN,
    MEDIAN,
    SUM,
    TRIMMED_MEAN,
    MEAN_OF_RANKS;

    static ResultMethod of(Aggregation aggregation) {
        return switch (aggregation) {
            case Aggregation.Mean mean -> MEAN;
            case Aggregation.Median median -> MEDIAN;
            case Aggregation.Sum sum -> SUM;
            case Aggregation.TrimmedMean trimmed -> TRIMMED_MEAN;
            case Aggregation.MeanOfRanks ranks -> MEAN_OF_RANKS;
        };
    }
}
