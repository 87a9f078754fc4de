package vn.bangvang.document;

import java.util.List;

/**
 * Any official paper of running text and tables, such as minutes. Rendered as Word by {@link OfficialPaperWord}.
 *
 * @param parts from top to bottom
 * @param signatures from left to right; the last one stands at the right edge
 */
public record OfficialPaper(
        OfficialHeading heading, boolean landscape, List<Part> parts, List<OfficialSignature> signatures) {

    public OfficialPaper {
        parts = List.copyOf(parts);
        signatures = List.copyOf(signatures);
    }

    /** A piece of the paper. */
    public sealed interface Part {}

    /** A heading on a line of its own, numbered by whoever writes it. */
    public record Title(String text) implements Part {}

    /** Running text; a line break begins a new paragraph. */
    public record Text(String text) implements Part {}

    /** What a table is called; no page break parts them. */
    public record Caption(String text) implements Part {}

    /** A table as in a list. */
    public record Table(List<ListColumn> columns, List<ListGroup> groups) implements Part {

        public Table {
            columns = List.copyOf(columns);
            groups = List.copyOf(groups);
        }
    }
}
