package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * One entry in one round.
 *
 * @param result as shown; absent without one
 * @param steps of the calculation and of the vote
 */
@Serdeable
public record RoundExplanationView(
        String round, NameView name, @Nullable String result, List<NameView> steps) {}
