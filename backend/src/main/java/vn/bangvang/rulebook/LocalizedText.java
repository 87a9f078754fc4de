package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/** Words of the regulation: Vietnamese always, English where somebody translated them. */
public record LocalizedText(String vi, @Nullable String en) {

    /** The words in a language ({@code "en"} or {@code "vi"}); Vietnamese when there is no translation. */
    public String in(String language) {
        return "en".equals(language) && en != null ? en : vi;
    }

    /** Vietnamese only. */
    public static LocalizedText of(String vi) {
        return new LocalizedText(vi, null);
    }
}
