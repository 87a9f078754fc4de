package vn.bangvang.journal;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.PageView;

/** Writes a line in the transaction of the act it tells of, and reads lines back. */
@Singleton
public class Journal {

    private static final Argument<Map<String, Object>> FACTS = Argument.mapOf(String.class, Object.class);

    private final JournalRepository lines;
    private final ObjectMapper json;
    private final Ids ids;
    private final InstantSource clock;

    Journal(JournalRepository lines, ObjectMapper json, Ids ids, InstantSource clock) {
        this.lines = lines;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param act dotted name, {@code entry.submitted}; its words live in the interface's language files */
    public void record(
            @Nullable UUID accountId, String act, Subject subject, @Nullable String reason, Map<String, Object> facts) {
        lines.save(new JournalRow(
                ids.next(),
                clock.instant(),
                accountId,
                act,
                subject.type(),
                subject.id(),
                subject.editionId(),
                subject.entryId(),
                reason,
                write(facts)));
    }

    public PageView<JournalView> ofEdition(UUID editionId, @Nullable UUID after, int limit) {
        return page(lines.ofEdition(editionId, after, limit + 1), limit);
    }

    public PageView<JournalView> ofEntry(UUID entryId, @Nullable UUID after, int limit) {
        return page(lines.ofEntry(entryId, after, limit + 1), limit);
    }

    private PageView<JournalView> page(List<JournalLine> rows, int limit) {
        return PageView.cut(
                rows.stream().map(this::view).toList(), limit, line -> line.id().toString());
    }

    private JournalView view(JournalLine line) {
        return new JournalView(
                line.id(),
                line.at(),
                line.actor(),
                line.act(),
                line.subjectType(),
                line.subjectId(),
                line.entryId(),
                line.entryCode(),
                line.reason(),
                read(line.facts()));
    }

    private String write(Map<String, Object> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Map<String, Object> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
