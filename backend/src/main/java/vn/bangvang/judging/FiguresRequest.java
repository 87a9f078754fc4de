package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * The figures that change; those that are not named stay as they are.
 *
 * @param reason where they come from: the minutes, the notice of the vote
 */
@Serdeable
public record FiguresRequest(
        @NotNull @Size(max = 5000) List<@NotNull @Valid FigureValueRequest> values,
        @Nullable @Size(max = 2000) String reason) {}
