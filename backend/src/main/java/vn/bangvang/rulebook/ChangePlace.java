package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a difference stands: the path in the document, and the way to it in names of both languages. */
record ChangePlace(RulebookPart part, String path, String vi, String en) {

    private static final String STEP = " › ";
    private static final Wording VI = new Wording(Sentences.in("vi"));
    private static final Wording EN = new Wording(Sentences.in("en"));

    static ChangePlace of(RulebookPart part) {
        return new ChangePlace(
                part,
                part.key(),
                Sentences.in("vi").label(Rulebook.class, part.key()),
                Sentences.in("en").label(Rulebook.class, part.key()));
    }

    /** The place of a component of the record that stands here. */
    ChangePlace in(Class<?> type, String component) {
        return new ChangePlace(
                part,
                path + "." + component,
                vi + STEP + Sentences.in("vi").label(type, component),
                en + STEP + Sentences.in("en").label(type, component));
    }

    /** The same place under one more word, e.g. the order of a list. */
    ChangePlace in(String word) {
        return new ChangePlace(
                part,
                path,
                vi + STEP + Sentences.in("vi").text(word),
                en + STEP + Sentences.in("en").text(word));
    }

    /** The place of an item of the list that stands here. */
    ChangePlace at(int index, Object item) {
        return new ChangePlace(
                part, path + "[" + index + "]", vi + named(VI, item, index), en + named(EN, item, index));
    }

    private static String named(Wording wording, Object item, int index) {
        String name = item instanceof Record rec ? wording.nameOf(rec) : null;
        return name == null ? " " + (index + 1) : " “" + name + "”";
    }

    RulebookChange change(RulebookChange.Kind kind, @Nullable Object before, @Nullable Object after) {
        return new RulebookChange(path, part, kind, new LocalizedText(vi, en), words(before), words(after));
    }

    RulebookExample example(Record value) {
        var words = new LocalizedText(VI.outline(value), EN.outline(value));
        return new RulebookExample(path, part, new LocalizedText(vi, en), words);
    }

    private static @Nullable LocalizedText words(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof List<?> list
                ? new LocalizedText(VI.numbered(list), EN.numbered(list))
                : new LocalizedText(VI.of(value), EN.of(value));
    }
}
