package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Closes a round.
 *
 * @param entryIds whom the panel lets go on, where the regulation leaves it to the panel; else absent
 * @param reason why these, where the panel decides
 */
@Serdeable
public record RoundClosingRequest(
        @Nullable @Size(max = 10000) List<@NotNull UUID> entryIds,
        @Nullable @Size(max = 2000) String reason) {

    List<UUID> named() {
        return entryIds == null ? List.of() : entryIds.stream().distinct().toList();
    }
}
