package vn.bangvang.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.bangvang.http.Person;

/** {@code kill -9} at random moments loses nothing that was acknowledged and leaves nothing half done. */
class KillTest {

    private static final long SEED = Long.getLong("bangvang.kill.seed", 20261123L);
    private static final int ROUNDS = 3;

    /** Each counts what must not be. */
    private static final Map<String, String> INVARIANTS = new LinkedHashMap<>();

    static {
        INVARIANTS.put(
                "submitted without code, history or journal",
                "SELECT COUNT(*) FROM entry e WHERE e.state <> 'DRAFT' AND (e.code IS NULL OR NOT EXISTS (SELECT 1"
                        + " FROM entry_check c WHERE c.entry_id = e.id AND c.outcome = 'SUBMITTED') OR 1 <> (SELECT"
                        + " COUNT(*) FROM journal j WHERE j.entry_id = e.id AND j.act = 'entry.submitted'))");
        INVARIANTS.put(
                "a draft with traces of a submission",
                "SELECT COUNT(*) FROM entry e WHERE e.state = 'DRAFT' AND (e.code IS NOT NULL OR EXISTS (SELECT 1 FROM"
                        + " entry_check c WHERE c.entry_id = e.id) OR EXISTS (SELECT 1 FROM journal j WHERE j.entry_id ="
                        + " e.id AND j.act = 'entry.submitted'))");
        INVARIANTS.put(
                "codes with a gap or a double",
                "SELECT COUNT(*) FROM (SELECT edition_id FROM entry WHERE number IS NOT NULL GROUP BY edition_id"
                        + " HAVING COUNT(*) <> MAX(number) OR COUNT(DISTINCT code) <> COUNT(*)) broken");
        INVARIANTS.put(
                "a sealed sheet without all marks or with another total",
                "SELECT COUNT(*) FROM score_sheet s WHERE s.state = 'SEALED' AND (3 <> (SELECT COUNT(m.points)"
                        + " FROM score_mark m WHERE m.sheet_id = s.id)"
                        + " OR s.total <> (SELECT SUM(m.points) FROM score_mark m WHERE m.sheet_id = s.id))");
        INVARIANTS.put(
                "a sheet sealed other than once in the journal",
                "SELECT COUNT(*) FROM score_sheet s WHERE (CASE WHEN s.state = 'SEALED' THEN 1 ELSE 0 END)"
                        + " <> (SELECT COUNT(*) FROM journal j WHERE j.subject_id = s.id AND j.act = 'sheet.sealed')");
        INVARIANTS.put(
                "a result that is not what its sheets say",
                "SELECT COUNT(*) FROM entry_result r WHERE r.sheets_sealed <> (SELECT COUNT(*) FROM score_sheet s"
                        + " WHERE s.entry_id = r.entry_id AND s.round = r.round AND s.state = 'SEALED')"
                        + " OR r.sum_total <> (SELECT COALESCE(SUM(s.total), 0) FROM score_sheet s"
                        + " WHERE s.entry_id = r.entry_id AND s.round = r.round AND s.state = 'SEALED')");
        INVARIANTS.put(
                "a sealed sheet without a result",
                "SELECT COUNT(*) FROM score_sheet s WHERE s.state = 'SEALED' AND NOT EXISTS"
                        + " (SELECT 1 FROM entry_result r WHERE r.entry_id = s.entry_id AND r.round = s.round)");
    }

    @Test
    void nothing_acknowledged_is_missing_and_nothing_is_half_done() throws Exception {
        var random = new Random(SEED);
        var traffic = new Traffic();
        try (var product = new Product()) {
            product.start();
            var open = stage(product);
            var judged = stage(product);
            judged.judgeable(6);
            var judges = judged.judges();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 3; i++) {
                    int number = i;
                    var own = Stage.sheets(judges.get(i));
                    threads.submit(() -> traffic.applicant(open, number));
                    threads.submit(() -> traffic.judge(judges.get(number), own, new Random(SEED + number)));
                }
                killAtRandom(product, random);
                traffic.stop();
            }
            check(product, open, judged, traffic);
        }
    }

    private static Stage stage(Product product) throws Exception {
        return new Stage(
                product.person("Trần Văn Đức", "ORGANISER"),
                product.person("Lê Thị Hạnh", "SECRETARY"),
                product.person("Nguyễn Thị Ngọc Ánh", ""),
                product::signIn);
    }

    /** The product itself starts a killed database again; a killed product we start. */
    private static void killAtRandom(Product product, Random random) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            pause(300 + random.nextInt(1_200));
            product.killDatabase();
            pause(50);
            product.awaitHealth();
            pause(300 + random.nextInt(1_200));
            product.killApp();
            product.start();
        }
        pause(500);
    }

    private static void pause(long milliseconds) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(milliseconds));
    }

    private static void check(Product product, Stage open, Stage judged, Traffic traffic) throws Exception {
        System.out.println("%d receipts, %d sheets (%d sealed) acknowledged, seed %d"
                .formatted(
                        traffic.receipts.size(),
                        traffic.sheets.size(),
                        traffic.sheets.values().stream()
                                .filter(Traffic.Acknowledged::isSealed)
                                .count(),
                        SEED));
        assertThat(traffic.failures).isEmpty();
        assertThat(traffic.receipts).isNotEmpty();
        assertThat(traffic.sheets).isNotEmpty();
        var lost = new ArrayList<String>();
        traffic.receipts.forEach((id, code) -> {
            var view = open.applicant.get("/api/entries/" + id);
            if (view.status() != 200 || !view.string("code").equals(code)) {
                lost.add("receipt " + code);
            }
        });
        for (var judge : judged.judges()) {
            lost.addAll(lostSheets(judge, Stage.sheets(judge), traffic.sheets));
        }
        assertThat(lost).as("seed %d", SEED).isEmpty();
        try (var database = product.database();
                var statement = database.createStatement()) {
            for (var invariant : INVARIANTS.entrySet()) {
                try (var row = statement.executeQuery(invariant.getValue())) {
                    row.next();
                    assertThat(row.getLong(1)).as(invariant.getKey()).isZero();
                }
            }
        }
    }

    /** A later version may stand there: a write whose answer was lost with the connection. An earlier one may not. */
    private static List<String> lostSheets(Person judge, List<UUID> own, Map<UUID, Traffic.Acknowledged> told) {
        var lost = new ArrayList<String>();
        for (var id : own) {
            var known = told.get(id);
            if (known == null) {
                continue;
            }
            var view = judge.get("/api/sheets/" + id).is(200);
            int version = view.at("version").getIntValue();
            boolean isSealed = view.string("state").equals("SEALED");
            if (version < known.version() || (known.isSealed() && !isSealed)) {
                lost.add("sheet %s: told %s, found version %d".formatted(id, known, version));
            } else if (version == known.version()
                    && !known.novelty().isEmpty()
                    && !view.text().contains(known.novelty())) {
                lost.add("sheet %s: told %s, found %s".formatted(id, known, view.text()));
            }
        }
        return lost;
    }
}
