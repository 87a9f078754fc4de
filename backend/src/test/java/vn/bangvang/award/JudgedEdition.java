package vn.bangvang.award;

import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UuidBinaryConverter;
import vn.bangvang.rulebook.FirstPreset;

/**
 * Editions whose judging is over, put into the database as they would lie there: tests of what follows need not walk
 * through entering and judging each time. Places: one first, one second, two third, two consolation prizes.
 */
@Singleton
public class JudgedEdition {

    private static final String ROUND = "final";

    /** Handed in by the rules of another day: nothing that this edition asks stands in it. */
    private static final String DOSSIER = """
            {"content": {"title": "Giải pháp", "field": "CNTT", "entrant": "INDIVIDUAL", "organisation": "",
             "submittingUnit": "", "answers": {}, "authors": []}, "attachments": []}
            """;

    private static final List<String> CRITERIA = List.of("novelty", "applicability", "effect");

    private final DataSource database;
    private final People people;
    private final Ids ids;

    JudgedEdition(DataSource database, People people, Ids ids) {
        this.database = DelegatingDataSource.unwrapDataSource(database);
        this.people = people;
        this.ids = ids;
    }

    /** One edition with its entries by short names. */
    public final class Stage {
        public final Person organiser = people.organiser();
        public final UUID id;
        public final String code;
        private final UUID panel = ids.next();
        private final List<UUID> judges = List.of(
                people.applicant().accountId(),
                people.applicant().accountId(),
                people.applicant().accountId());
        private final Map<String, UUID> entries = new HashMap<>();

        private Stage(String rulebook) {
            code = "giai-" + UUID.randomUUID().toString().substring(0, 18);
            id = anEdition().with("code", code).with("rulebook", rulebook).ruledBy(organiser);
            run("UPDATE edition SET state = 'JUDGING' WHERE id = ?", id);
            run(
                    "INSERT INTO panel (id, edition_id, round, name, created_at) VALUES (?, ?, ?, 'Hội đồng', ?)",
                    panel,
                    id,
                    ROUND,
                    now());
        }

        /** An entry that all three judges gave the same marks: novelty of 40, applicability of 30, effect of 30. */
        public Stage entry(String name, double novelty, double applicability, double effect) {
            return entry(name, List.of(author("Nguyễn Thị Ngọc Ánh " + name, null)), novelty, applicability, effect);
        }

        public Stage entry(String name, List<Author> authors, double novelty, double applicability, double effect) {
            var entry = unjudged(name, authors);
            judges.forEach(judge -> seal(entry, judge, List.of(novelty, applicability, effect)));
            run(
                    "UPDATE entry_result SET sheets_sealed = 3, sum_total = ?, mean = ? WHERE entry_id = ?",
                    BigDecimal.valueOf(3 * (novelty + applicability + effect)),
                    BigDecimal.valueOf(novelty + applicability + effect),
                    entry);
            return this;
        }

        /** An entry that waits for its sheets. */
        public UUID unjudged(String name, List<Author> authors) {
            var entry = ids.next();
            int number = entries.size() + 1;
            entries.put(name, entry);
            run(
                    """
                    INSERT INTO entry (id, edition_id, owner_id, state, number, code, title, title_key, search_key,
                        field_code, submitting_unit, lead_author, draft, dossier, submitted_at, created_at, updated_at)
                    VALUES (?, ?, ?, 'ELIGIBLE', ?, ?, ?, ?, ?, 'CNTT', 'Trường THPT Chuyên Nguyễn Du', ?, '{}', ?, ?, ?, ?)
                    """,
                    entry,
                    id,
                    organiser.accountId(),
                    number,
                    "HS-2026-%04d".formatted(number),
                    "Giải pháp " + name,
                    Text.searchKey("Giải pháp " + name),
                    Text.searchKey("Giải pháp " + name),
                    authors.getFirst().name(),
                    DOSSIER,
                    now(),
                    now(),
                    now());
            for (var author : authors) {
                addAuthor(entry, authors.indexOf(author) + 1, author);
            }
            run("""
                    INSERT INTO entry_result (edition_id, round, entry_id, panel_id, sheets_expected, sheets_sealed,
                        sum_total, mean, divergent, created_at) VALUES (?, ?, ?, ?, 3, 0, 0, 0, FALSE, ?)
                    """, id, ROUND, entry, panel, now());
            return entry;
        }

        private void addAuthor(UUID entry, int ordinal, Author author) {
            run(
                    """
                    INSERT INTO entry_author (id, entry_id, ordinal, is_lead, full_name, name_key, birth_date, phone, email, created_at)
                    VALUES (?, ?, ?, ?, ?, ?, ?, '0905123456', 'tac.gia@example.vn', ?)
                    """,
                    ids.next(),
                    entry,
                    ordinal,
                    ordinal == 1,
                    author.name(),
                    Text.searchKey(author.name()),
                    author.born(),
                    now());
        }

        private void seal(UUID entry, UUID judge, List<Double> points) {
            var sheet = ids.next();
            double total = points.stream().mapToDouble(Double::doubleValue).sum();
            run("""
                    INSERT INTO score_sheet (id, edition_id, round, panel_id, entry_id, judge_id, state, place, total,
                        sealed_at, created_at) VALUES (?, ?, ?, ?, ?, ?, 'SEALED', 1, ?, ?, ?)
                    """, sheet, id, ROUND, panel, entry, judge, BigDecimal.valueOf(total), now(), now());
            for (int i = 0; i < CRITERIA.size(); i++) {
                run(
                        "INSERT INTO score_mark (sheet_id, criterion, points) VALUES (?, ?, ?)",
                        sheet,
                        CRITERIA.get(i),
                        BigDecimal.valueOf(points.get(i)));
            }
        }

        public UUID of(String name) {
            return entries.get(name);
        }

        public String path(String rest) {
            return "/api/editions/" + id + rest;
        }

        public Answer ranking() {
            return organiser.get(path("/ranking")).is(200);
        }

        public Answer propose() {
            return organiser.post(path("/prize-proposal"), Map.of()).is(200);
        }

        /** Gives a level, or none when it is null, under the version that stands. */
        public Answer give(String name, @Nullable String level, @Nullable String reason) {
            var body = new HashMap<String, Object>();
            body.put("level", level);
            body.put("reason", reason);
            return organiser.put(path("/prizes/" + of(name)), ranking().etag(), body);
        }

        public Answer decide() {
            return organiser.post(path("/decision"), ranking().etag(), decision());
        }

        public Stage decided() {
            propose();
            decide().is(200);
            return this;
        }

        public Answer publish(@Nullable Instant at) {
            var body = new HashMap<String, Object>();
            body.put("publishAt", at == null ? null : at.toString());
            return organiser.post(path("/publication"), ranking().etag(), body);
        }

        public Stage published() {
            decided().publish(null).is(200);
            return this;
        }

        public Answer publicResults() {
            return people.stranger().get("/api/public/editions/" + code + "/results");
        }

        /** The level of an entry as the ranking shows it; empty when it has none. */
        public String levelOf(String name) {
            var places = ranking().at("places");
            var found = new ArrayList<String>();
            places.values().forEach(place -> {
                if (of(name).toString().equals(place.get("entryId").getStringValue())) {
                    found.add(
                            place.get("level").isNull()
                                    ? ""
                                    : place.get("level").getStringValue());
                }
            });
            return found.getFirst();
        }
    }

    public record Author(String name, @Nullable LocalDate born) {}

    public static Author author(String name, @Nullable LocalDate born) {
        return new Author(name, born);
    }

    public static Map<String, Object> decision() {
        return Map.of(
                "number", "2704/QĐ-UBND",
                "date", "2026-11-20",
                "authority", "Ủy ban nhân dân tỉnh Đắk Lắk",
                "signerTitle", "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH",
                "signerName", "Nguyễn Thiên Văn",
                "subject", "Công nhận kết quả");
    }

    public Stage stage() {
        return new Stage(smallStructure());
    }

    /** Under rules that differ from the usual ones. */
    public Stage stage(UnaryOperator<String> change) {
        return new Stage(change.apply(smallStructure()));
    }

    /** Under a document of the same criteria. */
    public Stage stage(Object rulebook) {
        return new Stage(rulebook.toString());
    }

    /** Six entries from 95 points down, each five points apart: first to sixth. */
    public Stage ladder() {
        return ladder(smallStructure());
    }

    /** The same under other rules. */
    public Stage ladder(String rulebook) {
        return new Stage(rulebook)
                .entry("A", 38, 28.5, 28.5)
                .entry("B", 36, 27, 27)
                .entry("C", 34, 25.5, 25.5)
                .entry("D", 32, 24, 24)
                .entry("E", 30, 22.5, 22.5)
                .entry("F", 28, 21, 21)
                .entry("G", 26, 19.5, 19.5);
    }

    public static String smallStructure() {
        return FirstPreset.text()
                .replace("maxPlaces: 2", "maxPlaces: 1")
                .replace("maxPlaces: 4", "maxPlaces: 1")
                .replace("maxPlaces: 6", "maxPlaces: 2")
                .replace("maxPlaces: 14", "maxPlaces: 2")
                .replace("threshold: {points: 75,", "threshold: {points: 70,")
                .replace("  forwarding:\n", "  forwarding:\n    quota: 2\n");
    }

    private static Timestamp now() {
        return Timestamp.from(Instant.now());
    }

    /** Straight to the database. */
    public int run(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                var value = values[i];
                statement.setObject(i + 1, value instanceof UUID id ? UuidBinaryConverter.bytes(id) : value);
            }
            int changed = statement.executeUpdate();
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
            return changed;
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }

    public long count(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof UUID id ? UuidBinaryConverter.bytes(id) : values[i]);
            }
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException wrong) {
            throw new IllegalStateException(sql, wrong);
        }
    }
}
