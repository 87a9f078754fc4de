package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.LocalizedText;

/** Words of the rulebook: Vietnamese always, English where somebody translated them. */
@Serdeable
public record WordsView(String vi, @Nullable String en) {

    static WordsView of(LocalizedText text) {
        return new WordsView(text.vi(), text.en());
    }

    static @Nullable WordsView ofNullable(@Nullable LocalizedText text) {
        return text == null ? null : of(text);
    }
}
