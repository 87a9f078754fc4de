package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.RulebookChange;

/**
 * One difference between two versions, in the reader's language.
 *
 * @param path of the value in the later version; in the earlier one when it was removed there
 * @param part key of the part of the document, e.g. {@code ageGroups}
 * @param label where it stands, built from names
 */
@Serdeable
public record RulebookChangeView(
        String path,
        String part,
        RulebookChange.Kind kind,
        String label,
        @Nullable String before,
        @Nullable String after) {

    static RulebookChangeView of(RulebookChange change, String language) {
        return new RulebookChangeView(
                change.path(),
                change.part().key(),
                change.kind(),
                change.label().in(language),
                in(change.before(), language),
                in(change.after(), language));
    }

    private static @Nullable String in(@Nullable LocalizedText text, String language) {
        return text == null ? null : text.in(language);
    }
}
