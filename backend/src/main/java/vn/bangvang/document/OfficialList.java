package vn.bangvang.document;

import java.util.List;

/**
 * Any official list: ceremony list, results, score table. One record, rendered as Word by {@link OfficialListWord} and
 * as Excel by {@link OfficialListSheet}.
 *
 * @param landscape for more columns than a portrait page can bear
 * @param remarks sentences below the table, such as the number of prizes
 * @param signatures from left to right; the last one stands at the right edge
 * @param recipients who gets a copy, without dashes; none: no such block
 */
public record OfficialList(
        OfficialHeading heading,
        boolean landscape,
        List<ListColumn> columns,
        List<ListGroup> groups,
        List<String> remarks,
        List<OfficialSignature> signatures,
        List<String> recipients) {

    public OfficialList {
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
        remarks = List.copyOf(remarks);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a list needs a column");
        }
        int width = columns.size();
        if (groups.stream().flatMap(g -> g.rows().stream()).anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("every row needs " + width + " cells");
        }
    }
}
