package vn.bangvang.entry;

import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;

/** A dossier's words without accents, for search and for finding the same title twice. */
record SearchKeys(String title, String all, @Nullable String leadAuthor) {

    private static final int TITLE_MAX = 190;
    private static final int ALL_MAX = 1500;

    static SearchKeys of(Draft content) {
        var names = content.authors().stream().map(AuthorDraft::name).toList();
        var title = Text.searchKey(content.title());
        var all = Text.searchKey(String.join(
                " ", content.title(), String.join(" ", names), content.organisation(), content.submittingUnit()));
        var lead = content.authors().stream()
                .filter(AuthorDraft::lead)
                .map(AuthorDraft::name)
                .findFirst()
                .orElse(null);
        return new SearchKeys(cut(title, TITLE_MAX), cut(all, ALL_MAX), lead);
    }

    private static String cut(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
        return text.substring(0, end);
    }
}
