package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** One line of a sheet as typed; nothing yet is null. */
@Serdeable
public record MarkRequest(
        @NotBlank @Size(max = 40) String criterion,
        @Nullable @Digits(integer = 5, fraction = 4) BigDecimal points,
        @Nullable @Size(max = 4000) String remark) {}
