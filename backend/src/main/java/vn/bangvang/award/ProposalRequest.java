package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param choices answers to ties that the standing proposal left open, kept with those before; without any, all is proposed anew */
@Serdeable
public record ProposalRequest(@Nullable @Size(max = 200) List<@NotNull @Valid TieChoiceRequest> choices) {

    List<TieChoiceRequest> answers() {
        return choices == null ? List.of() : choices;
    }
}
