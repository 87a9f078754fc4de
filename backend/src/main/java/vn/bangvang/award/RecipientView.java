package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/**
 * Who could get, or gets, a prize beside the levels.
 *
 * @param key of the entry, the author or the unit
 * @param detail the entry behind a person
 * @param entryId absent for a unit
 * @param authorIds the people behind it: one author, all of an entry, none for a unit
 */
@Serdeable
public record RecipientView(
        String key,
        String name,
        @Nullable String detail,
        @Nullable UUID entryId,
        List<UUID> authorIds) {

    public RecipientView {
        authorIds = List.copyOf(authorIds);
    }
}
