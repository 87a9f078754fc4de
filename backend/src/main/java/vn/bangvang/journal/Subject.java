package vn.bangvang.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an act was done to. */
public record Subject(
        String type,
        UUID id,
        @Nullable UUID editionId,
        @Nullable UUID entryId) {

    public static Subject of(String type, UUID id, @Nullable UUID editionId) {
        return new Subject(type, id, editionId, null);
    }

    public static Subject edition(UUID editionId) {
        return new Subject("edition", editionId, editionId, null);
    }

    public static Subject entry(UUID entryId, UUID editionId) {
        return new Subject("entry", entryId, editionId, entryId);
    }

    /** Something that belongs to an entry, such as a score sheet: it shows in the entry's journal too. */
    public static Subject ofEntry(String type, UUID id, UUID entryId, UUID editionId) {
        return new Subject(type, id, editionId, entryId);
    }
}
