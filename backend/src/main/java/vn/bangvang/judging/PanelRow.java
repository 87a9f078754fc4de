package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/**
 * A panel or council of one round.
 *
 * @param unitId the unit whose entries it judges, where every unit has a council of its own
 */
@MappedEntity("panel")
record PanelRow(
        @Id @BinaryId UUID id,
        @BinaryId UUID editionId,
        String round,
        @Nullable @BinaryId UUID unitId,
        String name,
        Instant createdAt,
        @Version int version) {}
