package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/**
 * Who could get, or gets, a prize beside the levels.
 *
 * @param key of the entry, the author or the unit
 * @param detail the entry behind a person
 * @param entryId absent for a unit
 */
@Serdeable
public record RecipientView(
        String key,
        String name,
        @Nullable String detail,
        @Nullable UUID entryId) {}
