package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What everybody may read. No points, ids, contacts or birth dates are in it, so none can leak from it.
 *
 * @param entryTerm what one entry is called
 * @param honours special and collective prizes
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
        List<ResultLevelView> levels,
        @Nullable List<HonourView> honours) {

    /** Results published before there were special prizes have none. */
    public ResultsView {
        levels = List.copyOf(levels);
        honours = honours == null ? List.of() : List.copyOf(honours);
    }
}
