package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the summary of a regulation says things. */
final class SummaryWords {

    private final Sentences sentences;
    private final Wording wording;

    SummaryWords(Sentences sentences) {
        this.sentences = sentences;
        this.wording = new Wording(sentences);
    }

    Wording wording() {
        return wording;
    }

    /** A sentence; values among the facts are put into words. */
    String say(String key, Object... facts) {
        var worded = facts.clone();
        for (int i = 1; i < worded.length; i += 2) {
            worded[i] = of(worded[i]);
        }
        return sentences.text(key, worded);
    }

    String of(@Nullable Object value) {
        return value == null ? "" : wording.of(value);
    }

    /** The sentence with a mark when its value is only an example. */
    String marked(boolean example, String sentence) {
        return example ? sentences.text("example", "text", sentence) : sentence;
    }

    String heading(RulebookPart part) {
        return sentences.label(Rulebook.class, part.key());
    }

    String type(Object variant) {
        return sentences.type(variant.getClass());
    }

    /** The columns of a table, named by their keys. */
    List<String> columns(String... keys) {
        var columns = new ArrayList<String>();
        for (var key : keys) {
            columns.add(sentences.text("column." + key));
        }
        return columns;
    }

    String list(List<?> items) {
        return items.stream().map(wording::brief).collect(Collectors.joining(", "));
    }
}
