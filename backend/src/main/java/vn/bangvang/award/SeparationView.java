package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry stands where it does among entries with equal points.
 *
 * @param kind CRITERION: the better result in one criterion; SHARED: nothing tells them apart
 * @param criterion name of the criterion
 * @param own this entry's points there
 * @param others with how many other entries the points were equal
 */
@Serdeable
public record SeparationView(
        String kind, @Nullable NameView criterion, @Nullable String own, int others) {}
