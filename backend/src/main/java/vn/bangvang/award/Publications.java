package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.UseCase;

/** Standing publications for the public side. The reader must ask {@link Publication#isVisibleAt} before showing one. */
@Singleton
public class Publications {

    private final SnapshotRepository snapshots;

    Publications(SnapshotRepository snapshots) {
        this.snapshots = snapshots;
    }

    @UseCase(readOnly = true)
    public Optional<Publication> find(String editionCode) {
        return snapshots
                .latestByCode(editionCode)
                .filter(row -> !row.isRevoked())
                .map(Publication::of);
    }

    @UseCase(readOnly = true)
    public Optional<Publication> find(UUID editionId) {
        return snapshots.latest(editionId).filter(row -> !row.isRevoked()).map(Publication::of);
    }

    /** The newest first. */
    @UseCase(readOnly = true)
    public List<Publication> list(int limit) {
        return snapshots.standing(limit).stream().map(Publication::of).toList();
    }
}
