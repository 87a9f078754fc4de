package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.bangvang.rulebook.RegulationSection;

/** A rulebook in words, in the order of a regulation. */
@Serdeable
public record RulebookSummaryView(List<SummarySectionView> sections) {

    static RulebookSummaryView of(List<RegulationSection> sections) {
        return new RulebookSummaryView(
                sections.stream().map(SummarySectionView::of).toList());
    }
}
