package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Who is to get a prize beside the levels.
 *
 * @param recipients keys of candidates; none when it is not given
 * @param reason needed where it departs from what follows from the entries
 */
@Serdeable
public record DistinctionRequest(
        @NotNull @Size(max = 1000) List<@NotNull @Size(max = 80) String> recipients,
        @Nullable @Size(max = 1000) String reason) {}
