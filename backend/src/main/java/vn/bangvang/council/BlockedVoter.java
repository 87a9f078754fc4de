package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A member who may not vote on an entry. */
@MappedEntity("council_conflict")
record BlockedVoter(
        @BinaryId UUID meetingId,
        @Id @BinaryId UUID entryId,
        @BinaryId UUID accountId) {}
