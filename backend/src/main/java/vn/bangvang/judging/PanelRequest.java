package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A panel's name and what it judges.
 *
 * @param round whose panel it is for good; the ranked one when absent
 * @param fields where the round's panels are made by field, else empty
 * @param unit name of the unit whose entries it judges, where the round's councils are made by unit
 */
@Serdeable
public record PanelRequest(
        @NotBlank @Size(max = 200) String name,
        @Nullable @Size(max = 40) String round,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 40) String> fields,
        @Nullable @Size(max = 300) String unit) {}
