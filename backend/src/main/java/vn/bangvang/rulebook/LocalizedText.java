package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.Formattable;
import java.util.Formatter;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words of the regulation: Vietnamese always, English where somebody translated them. As a fact of a sentence it is
 * written with {@code %s} in the language of the format.
 */
public record LocalizedText(String vi, @Nullable String en) implements Formattable {

    /** The words in a language ({@code "en"} or {@code "vi"}); Vietnamese when there is no translation. */
    public String in(String language) {
        return "en".equals(language) && en != null ? en : vi;
    }

    /** Vietnamese only. */
    public static LocalizedText of(String vi) {
        return new LocalizedText(vi, null);
    }

    /** Digits in groups, the decimal sign of each language: {@code 1.500,5} and {@code 1,500.5}. */
    public static LocalizedText of(BigDecimal number) {
        return either(written(number, '.', ','), written(number, ',', '.'));
    }

    /** The words of several things, one after another. */
    public static <T> LocalizedText joined(String between, List<T> things, Function<T, LocalizedText> words) {
        var texts = things.stream().map(words).toList();
        return either(joined(between, texts, "vi"), joined(between, texts, "en"));
    }

    private static LocalizedText either(String vi, String en) {
        return new LocalizedText(vi, vi.equals(en) ? null : en);
    }

    private static String joined(String between, List<LocalizedText> texts, String language) {
        return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(between));
    }

    private static String written(BigDecimal number, char group, char decimal) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=[0-9])(?=([0-9]{3})+$)", String.valueOf(group));
        return point < 0 ? grouped : grouped + decimal + plain.substring(point + 1);
    }

    @Override
    public void formatTo(Formatter formatter, int flags, int width, int precision) {
        formatter.format("%s", in(formatter.locale().getLanguage()));
    }
}
