package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What issuing the draft would change, and for whom.
 *
 * @param submitted entries that were handed in
 * @param examples values that issuing makes the organiser's own; he has to confirm them
 * @param dated before the first issue: what was perhaps written for another year
 * @param needsReason whether the act of issuing must say why
 */
@Serdeable
public record RulebookImpactView(
        int submitted,
        List<RulebookChangeView> changes,
        List<ImpactLineView> lines,
        List<RulebookExampleView> examples,
        List<CloneHintView> dated,
        boolean needsReason) {}
