package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * One entry at the end of a round.
 *
 * @param result as shown; absent without one
 * @param goesOn whether it takes part in the next round
 * @param edge whether its result equals that of the last one that goes on, and others have it too
 */
@Serdeable
public record RoundEntryView(
        UUID entryId,
        String code,
        String title,
        String fieldCode,
        @Nullable String unit,
        @Nullable String result,
        @Nullable String exactResult,
        @Nullable VotesView votes,
        boolean goesOn,
        boolean edge) {}
