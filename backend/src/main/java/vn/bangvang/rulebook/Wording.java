package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of a rulebook in words of one language. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final List<String> NAMES = List.of("name", "label", "title", "subject", "option", "kind", "role");

    private final Sentences sentences;

    Wording(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Any value of a rulebook; a record with the parts that were written. */
    String of(Object value) {
        return switch (value) {
            case LocalizedText text -> text.in(sentences.language());
            case Enum<?> word -> sentences.word(word);
            case Boolean yes -> sentences.text(yes ? "yes" : "no");
            case LocalDate day -> DAY.format(day);
            case LocalDateTime time -> TIME.format(time);
            case Share share -> share.toString();
            case PrizeLevel.Money money -> money(money.dong());
            case BigDecimal number -> number(number);
            case Integer number -> number(BigDecimal.valueOf(number));
            case Long number -> number(BigDecimal.valueOf(number));
            case List<?> list -> list.stream().map(this::brief).collect(Collectors.joining(", "));
            case Record rec -> record(rec);
            default -> value.toString();
        };
    }

    /** Digits in groups, the decimal sign of the language. */
    String number(BigDecimal number) {
        return LocalizedText.of(number).in(sentences.language());
    }

    /** Whole đồng with the currency's name. */
    String money(long dong) {
        return sentences.text("money", "dong", number(BigDecimal.valueOf(dong)));
    }

    /** A moment before which something must be done; midnight is the end of the day before. */
    String deadline(LocalDateTime at) {
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? sentences.text(
                        "end-of-day", "day", DAY.format(at.toLocalDate().minusDays(1)))
                : of(at);
    }

    /** What a list item is called: its name, or in its place the whole of it. */
    String brief(Object item) {
        var name = item instanceof Record rec && !(item instanceof LocalizedText) ? nameOf(rec) : null;
        return name == null ? of(item) : name;
    }

    /** The name that people give to such a part; null when it has none. */
    @Nullable
    String nameOf(Record rec) {
        return NAMES.stream()
                .map(name -> Parts.read(rec, name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::of)
                .orElse(null);
    }

    private String record(Record rec) {
        var type = rec.getClass();
        var head = RecordBinder.isVariant(type) ? Stream.of(sentences.type(type)) : Stream.<String>of();
        var parts = Parts.written(rec).map(c -> part(rec, c.getName()));
        return Stream.concat(head, parts).collect(Collectors.joining("; "));
    }

    /** What a record says of itself: neither its code and mark nor what stands in parts of their own. */
    String outline(Record rec) {
        return Parts.written(rec)
                .filter(c -> !c.getName().equals("code") && !c.getName().equals("example"))
                .filter(c -> !(Parts.read(rec, c) instanceof Record inner) || isPlain(inner))
                .map(c -> part(rec, c.getName()))
                .collect(Collectors.joining("; "));
    }

    private static boolean isPlain(Record rec) {
        return rec instanceof LocalizedText
                || rec instanceof Share
                || Parts.list(rec.getClass()).isEmpty();
    }

    private String part(Record rec, String component) {
        var value = Objects.requireNonNull(Parts.read(rec, component));
        String words = value instanceof Record inner && !(value instanceof LocalizedText) && !isWord(inner)
                ? "(" + of(value) + ")"
                : of(value);
        return sentences.label(rec.getClass(), component) + ": " + words;
    }

    private static boolean isWord(Record rec) {
        return rec instanceof Share
                || rec instanceof PrizeLevel.Money
                || Parts.list(rec.getClass()).isEmpty();
    }

    /** The items, numbered from one. */
    String numbered(List<?> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (i + 1) + ". " + of(items.get(i)))
                .collect(Collectors.joining("; "));
    }
}
