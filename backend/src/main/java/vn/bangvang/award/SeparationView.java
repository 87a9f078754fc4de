package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry stands where it does among entries with equal points.
 *
 * @param kind CRITERION, FIGURE: the better result there; SHEETS: the sheets without figures; ROUND: another round;
 *     VOTES: its ballot; CHAIR: the chair's sheet; YOUNGEST: the youngest author; SHARED: nothing tells them apart
 * @param name of the criterion, figure or round
 * @param own this entry's points there
 * @param others with how many other entries the points were equal
 */
@Serdeable
public record SeparationView(
        String kind, @Nullable NameView name, @Nullable String own, int others) {}
