package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.bangvang.rulebook.RegulationSection;

/**
 * One part of the regulation: its heading, its sentences, then its tables.
 *
 * @param part key of the part of the document, e.g. {@code ageGroups}
 */
@Serdeable
public record SummarySectionView(String part, String heading, List<String> paragraphs, List<SummaryTableView> tables) {

    static SummarySectionView of(RegulationSection section) {
        return new SummarySectionView(
                section.part().key(),
                section.heading(),
                section.paragraphs(),
                section.tables().stream()
                        .map(table -> new SummaryTableView(table.caption(), table.columns(), table.rows()))
                        .toList());
    }
}
