package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.RulebookExample;

/**
 * A value of the draft that is still an example, in the reader's language.
 *
 * @param part key of the part of the document, e.g. {@code ageGroups}
 * @param label where it stands, built from names
 */
@Serdeable
public record RulebookExampleView(String path, String part, String label, String value) {

    static RulebookExampleView of(RulebookExample example, String language) {
        return new RulebookExampleView(
                example.path(),
                example.part().key(),
                example.label().in(language),
                example.value().in(language));
    }
}
