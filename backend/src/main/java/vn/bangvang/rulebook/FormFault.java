package vn.bangvang.rulebook;

import java.util.Map;

/**
 * One thing that the rules do not accept in a filled form. The sentence for {@code code} stands in
 * {@code messages/rulebook_*}.
 *
 * @param path e.g. {@code title}, {@code authors[0].share}, {@code authors[0].details.phone},
 *     {@code answers.createdOn}, {@code attachments.photos} for a kind of file, {@code files[2]} for one file,
 *     {@code authors[0].guardian.processing} for a child, {@code answers.works[2].year} for a cell of a table,
 *     {@code answers.supervisor.phone} for a detail of a person
 */
public record FormFault(String path, String code, Map<String, Object> facts, EligibilityCheck.Effect effect) {

    public FormFault {
        facts = Map.copyOf(facts);
    }

    /** Whether the entry cannot be submitted like this. */
    public boolean isBlocking() {
        return effect == EligibilityCheck.Effect.BLOCKING;
    }
}
