package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of the form, with its heading. */
public record Section(
        @Code String code,
        LocalizedText title,
        @Nullable LocalizedText help,
        @Within(min = "1", max = "100") List<Question> questions) {

    public Section {
        questions = List.copyOf(questions);
    }
}
