package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;

/** One figure of one entry as typed; it is taken back when the value is absent. */
@Serdeable
public record FigureValueRequest(
        @NotNull UUID entryId,
        @NotBlank @Size(max = 40) String figure,
        @Nullable @Digits(integer = 9, fraction = 4) BigDecimal value) {}
