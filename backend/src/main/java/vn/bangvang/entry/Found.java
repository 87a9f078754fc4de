package vn.bangvang.entry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another entry that has something to do with this one.
 *
 * @param opensAt of its edition
 * @param sameTitle whether it is called the same
 * @param known authors of this entry who are its authors too
 * @param possible authors of this entry whose namesakes are its authors, nothing more being known
 */
record Found(
        UUID entryId,
        UUID editionId,
        String programme,
        Instant opensAt,
        String code,
        String title,
        boolean sameTitle,
        List<Match> known,
        List<Match> possible,
        @Nullable WonPrize prize) {

    /** @param author as named in this entry; {@code lead}: of the other one */
    record Match(String author, boolean lead) {}

    Found {
        known = List.copyOf(known);
        possible = List.copyOf(possible);
    }

    boolean sharesAuthor() {
        return !known.isEmpty() || !possible.isEmpty();
    }

    List<String> authors() {
        return (known.isEmpty() ? possible : known).stream().map(Match::author).toList();
    }
}
