package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What issuing the draft would change, and for whom.
 *
 * @param submitted entries that were handed in
 * @param needsReason whether the act of issuing must say why
 */
@Serdeable
public record RulebookImpactView(
        int submitted, List<RulebookChangeView> changes, List<ImpactLineView> lines, boolean needsReason) {}
