package vn.bangvang.entry;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.Text;
import vn.bangvang.programme.Units;
import vn.bangvang.rulebook.Question;
import vn.bangvang.rulebook.Rulebook;

/** Turns the answers that name a supervisor into rows from which conflicts of interest are read. */
@Singleton
class Supervisors {

    private final SupervisorRepository rows;
    private final Units units;
    private final ObjectMapper json;
    private final Ids ids;

    Supervisors(SupervisorRepository rows, Units units, ObjectMapper json, Ids ids) {
        this.rows = rows;
        this.units = units;
        this.json = json;
        this.ids = ids;
    }

    /** @param draft judged complete, so that its answers can be read */
    void replace(UUID entryId, Draft draft, Rulebook rulebook, boolean again, Instant now) {
        if (again) {
            rows.clear(entryId);
        }
        rows.saveAll(rulebook.questions()
                .filter(question ->
                        question instanceof Question.Person person && person.role() == Question.PersonRole.SUPERVISOR)
                .map(question -> draft.answers().getOrDefault(question.code(), ""))
                .flatMap(answer -> row(entryId, answer, now))
                .toList());
    }

    private Stream<SupervisorRow> row(UUID entryId, String answer, Instant now) {
        var parts = parts(answer);
        var name = part(parts, "name");
        if (name == null) {
            return Stream.of();
        }
        var unit = part(parts, "workplace");
        return Stream.of(new SupervisorRow(
                ids.next(),
                entryId,
                name,
                part(parts, "phone"),
                part(parts, "email"),
                unit,
                units.idOf(unit).orElse(null),
                now));
    }

    private Map<String, String> parts(String answer) {
        try {
            var read = answer.isEmpty() ? null : json.readValue(answer, Argument.mapOf(String.class, String.class));
            return read == null ? Map.of() : read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable String part(Map<String, String> parts, String code) {
        return Text.nfcOrNull(parts.get(code));
    }
}
