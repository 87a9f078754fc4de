package vn.bangvang.council;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers on one entry as counted.
 *
 * @param number from 1; the highest stands
 * @param issued papers given out
 * @param returned papers that came back, valid or not
 * @param votes valid papers by code of the option
 * @param tellers who counted; nobody when the machine did
 * @param reason why an earlier count was corrected
 */
record Count(
        UUID meetingId,
        UUID entryId,
        int number,
        int issued,
        int returned,
        int invalid,
        Map<String, Integer> votes,
        List<String> tellers,
        @Nullable String reason,
        Instant at) {

    Count {
        votes = Map.copyOf(votes);
        tellers = List.copyOf(tellers);
    }

    int of(String option) {
        return votes.getOrDefault(option, 0);
    }
}
