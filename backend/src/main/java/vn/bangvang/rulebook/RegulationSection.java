package vn.bangvang.rulebook;

import java.util.List;

/**
 * One part of a regulation in plain sentences, ready to be laid out.
 *
 * @param paragraphs in reading order, before the tables
 */
public record RegulationSection(
        RulebookPart part, String heading, List<String> paragraphs, List<RegulationTable> tables) {

    public RegulationSection {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /**
     * A table of the regulation.
     *
     * @param rows each as long as {@code columns}; a cell may be empty
     */
    public record RegulationTable(String caption, List<String> columns, List<List<String>> rows) {
        public RegulationTable {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }
}
