package vn.bangvang.scoring;

import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Round;

/** How good results are, as numbers of which the greater is the better. */
final class Merit {

    private Merit() {}

    /** The total, or, where ranks are put together and the smaller goes first, its negative. */
    static Points of(Round round, EntryResult result) {
        return isByRanks(round) ? result.total().negated() : result.total();
    }

    /** The same for what the sheets give. */
    static Points ofSheets(Round round, EntryResult result) {
        return isByRanks(round) ? result.sheetTotal().negated() : result.sheetTotal();
    }

    private static boolean isByRanks(Round round) {
        return round.isScored() && round.method() instanceof Aggregation.MeanOfRanks;
    }
}
