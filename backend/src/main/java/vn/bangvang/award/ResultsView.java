package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What everybody may read. No points, ids, contacts or birth dates are in it, so none can leak from it.
 *
 * @param entryTerm what one entry is called
 */
@Serdeable
public record ResultsView(
        String code,
        NameView title,
        NameView programme,
        NameView entryTerm,
        String ordinal,
        String years,
        DecisionView decision,
        Instant publishedAt,
        int prizeCount,
        List<ResultLevelView> levels) {}
