package vn.bangvang.award;

import java.time.Instant;
import java.util.UUID;

/**
 * A standing published result. It exists from the act on; everybody may read it from {@code publishAt} on.
 *
 * @param body {@link ResultsView} as JSON, word for word
 */
public record Publication(UUID editionId, String code, Instant publishAt, String sha256, String body) {

    static Publication of(SnapshotRow row) {
        return new Publication(row.editionId(), row.editionCode(), row.publishAt(), row.sha256(), row.body());
    }

    public boolean isVisibleAt(Instant now) {
        return !now.isBefore(publishAt);
    }
}
