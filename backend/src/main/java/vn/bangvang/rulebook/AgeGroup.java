package vn.bangvang.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A group by age (bảng thi). The eldest author decides which group an entry belongs to.
 *
 * @param bornFrom first birthday that belongs here; absent when open
 * @param bornTo last birthday that belongs here, inclusive; absent when open
 */
public record AgeGroup(
        @Code String code,
        LocalizedText name,
        @Nullable LocalDate bornFrom,
        @Nullable LocalDate bornTo,
        @Fallback("false") boolean example) {

    /** Whether somebody born on this day belongs here; both ends are in. */
    public boolean includes(LocalDate birthDate) {
        return (bornFrom == null || !birthDate.isBefore(bornFrom)) && (bornTo == null || !birthDate.isAfter(bornTo));
    }

    /** Whether somebody can be born on a day that belongs to both. */
    boolean overlaps(AgeGroup other) {
        return isNotAfter(bornFrom, other.bornTo) && isNotAfter(other.bornFrom, bornTo);
    }

    private static boolean isNotAfter(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !from.isAfter(to);
    }
}
