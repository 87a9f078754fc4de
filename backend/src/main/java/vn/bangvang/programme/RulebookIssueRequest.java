package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The act that puts a draft in force.
 *
 * @param actNumber number and symbol, e.g. {@code 45/QĐ-BTC}
 * @param examplesConfirmed whether the organiser takes over the values that are still examples
 * @param reason needed once entries were submitted
 */
@Serdeable
public record RulebookIssueRequest(
        @NotBlank @Size(max = 60) String actNumber,
        @NotNull LocalDate actDate,
        boolean examplesConfirmed,
        @Nullable @Size(max = 1000) String reason) {}
