package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.storage.StoredFile;

/** A scanned paper of a meeting as stored. */
@MappedEntity("meeting_scan")
record ScanRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID meetingId,
        String name,
        String sha256,
        long size,
        String mediaType,
        @BinaryId UUID addedBy,
        Instant createdAt) {

    StoredFile stored() {
        return new StoredFile(sha256, size, mediaType);
    }

    ScanView view() {
        return new ScanView(id, name, size, mediaType, createdAt);
    }
}
