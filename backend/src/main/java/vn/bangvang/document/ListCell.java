package vn.bangvang.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of a list, typed so that Excel can count with it. */
public sealed interface ListCell {

    record Text(String text) implements ListCell {}

    record Figure(BigDecimal value, int decimals) implements ListCell {}

    record Day(LocalDate date) implements ListCell {}

    record Blank() implements ListCell {}

    static ListCell text(@Nullable String text) {
        return text == null || text.isBlank() ? new Blank() : new Text(text);
    }

    static ListCell count(long value) {
        return new Figure(BigDecimal.valueOf(value), 0);
    }

    /** Shown with so many decimals; Excel keeps the value as it is given. */
    static ListCell points(@Nullable BigDecimal value, int decimals) {
        return value == null ? new Blank() : new Figure(value, decimals);
    }

    static ListCell day(@Nullable LocalDate date) {
        return date == null ? new Blank() : new Day(date);
    }

    static ListCell blank() {
        return new Blank();
    }

    /** As it stands on paper. */
    default String shown() {
        return switch (this) {
            case Text(String text) -> Printable.lines(text);
            case Figure(BigDecimal value, int decimals) -> OfficialFormat.number(value, decimals);
            case Day(LocalDate date) -> OfficialFormat.day(date);
            case Blank() -> "";
        };
    }
}
