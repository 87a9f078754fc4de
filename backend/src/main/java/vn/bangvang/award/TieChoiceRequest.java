package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.scoring.TieChoice;

/**
 * How a tie for the last place of a level was decided: the chosen get the level, the others fall to the next.
 *
 * @param tied all entries of the tie as the proposal named them
 */
@Serdeable
public record TieChoiceRequest(
        @NotBlank @Size(max = 40) String level,
        @NotNull @Size(min = 2, max = 1000) List<@NotNull UUID> tied,
        @NotNull @Size(max = 1000) List<@NotNull UUID> chosen,
        @NotBlank @Size(max = 1000) String reason) {

    boolean answersSameAs(TieChoiceRequest other) {
        return level.equals(other.level) && Set.copyOf(tied).equals(Set.copyOf(other.tied));
    }

    TieChoice toChoice() {
        if (!tied.containsAll(chosen)) {
            throw RuleBroken.of(AwardRule.TIE_UNKNOWN);
        }
        return new TieChoice(
                level,
                tied.stream().map(UUID::toString).collect(Collectors.toSet()),
                chosen.stream().map(UUID::toString).collect(Collectors.toSet()));
    }
}
