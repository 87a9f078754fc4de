package vn.bangvang.award;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    public Stream<PrizeRecipient> recipients() {
        var work = new PrizeRecipient.Work(entryCode, title, fieldCode);
        return authors.stream()
                .map(author -> new PrizeRecipient(levelCode, author.id(), author.name(), entryId, work, unit));
    }
}
