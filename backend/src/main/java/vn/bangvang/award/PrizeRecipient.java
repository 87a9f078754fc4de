package vn.bangvang.award;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a prize of the decision, at a level or beside them.
 *
 * @param prize code of the level, or of the special or collective prize
 * @param holder id of the author or the unit
 * @param entryId of the author's entry; absent for a unit
 * @param work what the prize is given for; absent where it does not honour one entry
 * @param unit where the person works or learns
 */
public record PrizeRecipient(
        String prize,
        UUID holder,
        String name,
        @Nullable UUID entryId,
        @Nullable Work work,
        @Nullable String unit) {

    public record Work(String code, String title, String field) {}
}
