package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

@MappedEntity("panel")
record PanelRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        String name,
        Instant createdAt,
        @Version int version) {}
