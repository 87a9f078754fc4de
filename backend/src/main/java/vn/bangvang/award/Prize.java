package vn.bangvang.award;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A prize as decided, with the people who get it. */
public record Prize(
        UUID entryId,
        String entryCode,
        String title,
        @Nullable String unit,
        String fieldCode,
        String levelCode,
        int place,
        List<PrizedAuthor> authors) {

    public Prize {
        authors = List.copyOf(authors);
    }
}
