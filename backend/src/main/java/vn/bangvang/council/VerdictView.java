package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import vn.bangvang.judging.WordsView;

/**
 * What the votes on one entry come to after this turn.
 *
 * @param votesFor votes in favour
 * @param whole of which they are a share
 * @param exactShare as a fraction in lowest terms; nothing without a quorum or when nobody could vote
 * @param percent the same in per cent, rounded for display
 * @param level the highest prize level whose share is reached
 * @param decided whether another turn has nothing left to settle
 * @param explanation sentences, step by step
 */
@Serdeable
public record VerdictView(
        int votesFor,
        int whole,
        @Nullable String exactShare,
        @Nullable BigDecimal percent,
        @Nullable WordsView level,
        boolean decided,
        List<String> explanation) {}
