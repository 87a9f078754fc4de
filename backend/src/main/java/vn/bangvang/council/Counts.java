package vn.bangvang.council;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps counts: a new one never takes the place of an old one, it stands before it. */
@Singleton
class Counts {

    private static final Argument<Map<String, Integer>> VOTES = Argument.mapOf(String.class, Integer.class);
    private static final String BETWEEN = "\n";

    private final CountRepository rows;
    private final ObjectMapper json;

    Counts(CountRepository rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    void add(Count count, UUID accountId) {
        rows.save(new CountRow(
                count.meetingId(),
                count.entryId(),
                count.number(),
                count.issued(),
                count.returned(),
                count.invalid(),
                write(count.votes()),
                count.tellers().isEmpty() ? null : String.join(BETWEEN, count.tellers()),
                count.reason(),
                accountId,
                count.at()));
    }

    /** By entry, oldest first. */
    Map<UUID, List<Count>> ofMeeting(UUID meetingId) {
        return rows.ofMeeting(meetingId).stream()
                .map(this::count)
                .collect(Collectors.groupingBy(Count::entryId, LinkedHashMap::new, Collectors.toList()));
    }

    /** What stands after every closed meeting of an edition: by meeting, one count for each of its entries. */
    Map<UUID, List<Count>> closed(UUID editionId) {
        var newest = new LinkedHashMap<String, Count>();
        rows.closed(editionId).forEach(row -> newest.put(row.meetingId() + " " + row.entryId(), count(row)));
        return newest.values().stream().collect(Collectors.groupingBy(Count::meetingId));
    }

    private Count count(CountRow row) {
        return new Count(
                row.meetingId(),
                row.entryId(),
                row.number(),
                row.issued(),
                row.returned(),
                row.invalid(),
                read(row.votes()),
                row.tellers() == null ? List.of() : List.of(row.tellers().split(BETWEEN)),
                row.reason(),
                row.createdAt());
    }

    private String write(Map<String, Integer> votes) {
        try {
            return json.writeValueAsString(new TreeMap<>(votes));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Integer> read(String votes) {
        try {
            return json.readValue(votes, VOTES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
