package vn.bangvang.award;

import java.util.List;
import vn.bangvang.scoring.RankedEntry;

/**
 * The ranking of this moment.
 *
 * @param unfinished eligible entries that still lack sealed sheets
 */
record LiveRanking(List<RankedEntry> ranked, int unfinished) {

    LiveRanking {
        ranked = List.copyOf(ranked);
    }
}
