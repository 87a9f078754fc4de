package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.LocalizedText;

/** Words of the regulation: Vietnamese always, English where there is a translation. */
@Serdeable
public record NameView(String vi, @Nullable String en) {

    public static NameView of(LocalizedText text) {
        return new NameView(text.vi(), text.en());
    }

    public static NameView titleOf(Edition edition) {
        var hasEnglish = edition.rulebook().identity().title().en() != null;
        return new NameView(edition.titleIn("vi"), hasEnglish ? edition.titleIn("en") : null);
    }
}
