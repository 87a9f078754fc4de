package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A whole sheet as it stands on the judge's page; a criterion left out is an empty one. */
@Serdeable
public record SheetRequest(
        @NotNull @Size(max = 60) List<@Valid MarkRequest> marks,
        @Nullable @Size(max = 8000) String remarks,
        @Nullable @Size(max = 40) String recommendation) {}
