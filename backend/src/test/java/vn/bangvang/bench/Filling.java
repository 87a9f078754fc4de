package vn.bangvang.bench;

import io.micronaut.json.tree.JsonNode;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.AnEntry;
import vn.bangvang.programme.AnEdition;
import vn.bangvang.rulebook.FirstPreset;

/** Fills the running product through its own API: entries, judges, sealed sheets, sheets still open, drafts to hand in. */
final class Filling {

    private static final int AT_ONCE = 12;
    private static final List<String> FIELDS = List.of("CNTT", "CK", "VL", "NN", "YD", "GD");

    private static final List<String> SURNAMES =
            List.of("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Y", "H’");
    private static final List<String> MIDDLES =
            List.of("Văn", "Thị", "Hữu", "Ngọc", "Minh", "Quốc", "Thanh", "Đình", "Bích", "Xuân", "Thu");
    private static final List<String> GIVEN = List.of(
            "Anh", "Bình", "Chi", "Dũng", "Đức", "Giang", "Hà", "Hạnh", "Hùng", "Khoa", "Lan", "Linh", "Long", "Mai",
            "Nam", "Nga", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Trang", "Tuấn", "Uyên", "Vinh", "Yến");

    /** How much: entries whose sheets are all sealed, entries whose sheets stay open, judges in all, drafts to hand in. */
    record Size(String code, int sealed, int open, int judges, int drafts) {}

    /** A sheet that may still be written, by its judge. */
    record OpenSheet(String id, String token) {}

    private final Size size;
    final Site site;
    final String organiser;
    private final String secretary;
    private final String applicant;
    final String edition;
    private final String openEdition;
    final List<String> entries = new ArrayList<>();
    final List<OpenSheet> openSheets = java.util.Collections.synchronizedList(new ArrayList<>());
    final Queue<String> drafts = new ConcurrentLinkedQueue<>();

    Filling(Site site, Size size) throws Exception {
        this.site = site;
        this.size = size;
        try (Connection database = site.database()) {
            this.organiser = site.token(site.account(database, "Trần Văn Đức", "ORGANISER"));
            this.secretary = site.token(site.account(database, "Lê Thị Hạnh", "SECRETARY"));
            this.applicant = site.token(site.account(database, "Nguyễn Thị Ngọc Ánh", null));
        }
        this.edition = open(size.code());
        this.openEdition = open(size.code() + "-nop");
    }

    String applicantToken() {
        return applicant;
    }

    void fill() throws Exception {
        step("entries", () -> each(size.sealed() + size.open(), this::eligible, entries));
        step("judging", this::judge);
        step("sheets", this::seal);
        step("drafts", () -> {
            var made = new ArrayList<String>();
            each(size.drafts(), this::draft, made);
            drafts.addAll(made);
        });
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void step(String name, Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        System.err.printf("filled %-8s in %5.1f s%n", name, (System.nanoTime() - start) / 1e9);
    }

    private interface Make {
        String make(Wire wire, int number);
    }

    private void each(int count, Make make, List<String> into) throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var parts = new ArrayList<Future<List<String>>>();
            for (int part = 0; part < AT_ONCE; part++) {
                int first = part;
                parts.add(pool.submit(() -> {
                    try (var wire = new Wire(site.port)) {
                        return IntStream.iterate(first, n -> n < count, n -> n + AT_ONCE)
                                .mapToObj(n -> make.make(wire, n))
                                .toList();
                    }
                }));
            }
            for (var part : parts) {
                into.addAll(part.get());
            }
        }
    }

    private String open(String code) throws Exception {
        try (var wire = new Wire(site.port)) {
            var visitor = new Visitor(wire, organiser);
            var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            var id = visitor.json(
                            "POST",
                            "/api/editions",
                            Map.of(
                                    "preset",
                                    FirstPreset.code(),
                                    "ordinal",
                                    "XI",
                                    "years",
                                    "2026-2027",
                                    "code",
                                    code + "-" + Long.toString(now.getEpochSecond(), 36),
                                    "opensAt",
                                    now.minus(1, ChronoUnit.DAYS).toString(),
                                    "closesAt",
                                    now.plus(30, ChronoUnit.DAYS).toString(),
                                    "rulebook",
                                    fourCriteria()))
                    .get("id")
                    .getStringValue();
            var drafted = "/api/editions/" + id + "/rulebooks/draft";
            var draft = visitor.send("GET", drafted, "", null);
            visitor.send("POST", drafted + "/issue", draft.etag(), AnEdition.ACT);
            visitor.send("POST", "/api/editions/" + id + "/moves", "", Map.of("to", "OPEN"));
            return id;
        }
    }

    /** The preset with its last criterion parted in two. */
    private static String fourCriteria() {
        var text = FirstPreset.text();
        var last = "        - code: effect\n";
        int at = text.indexOf(last);
        var half = text.substring(at).replaceFirst("max: 30", "max: 15").replaceFirst("points: 15", "points: 5");
        var other =
                "        - code: society\n          name: {vi: Hiệu quả xã hội, en: Social effect}\n          max: 15\n          step: 0.5\n";
        return text.substring(0, at) + other + half;
    }

    private String typed(Wire wire, String edition, int number) {
        var visitor = new Visitor(wire, applicant);
        var id = visitor.json("POST", "/api/editions/" + edition + "/entries", null)
                .get("id")
                .getStringValue();
        var form = AnEntry.anEntry()
                .with("title", "Giải pháp đo tải số " + number)
                .with("field", FIELDS.get(number % FIELDS.size()))
                .with("submittingUnit", "Trường số " + number % 300)
                .with("authors", List.of(author(number)))
                .answering("content", "Nội dung giải pháp. ".repeat(120))
                .form();
        visitor.send("PUT", "/api/entries/" + id + "/draft", "\"0\"", form);
        return id;
    }

    /** Names as common as in a province: of 3,000 people a handful are namesakes. */
    private static Map<String, Object> author(int number) {
        var name = "%s %s %s"
                .formatted(
                        SURNAMES.get(number % SURNAMES.size()),
                        MIDDLES.get(number / 7 % MIDDLES.size()),
                        GIVEN.get(number / 3 % GIVEN.size()));
        var details = Map.of("workplace", "Trường số " + number % 300, "phone", "09%08d".formatted(number));
        return Map.of("name", name, "lead", true, "share", "100", "details", details);
    }

    private String draft(Wire wire, int number) {
        return typed(wire, openEdition, number);
    }

    private String eligible(Wire wire, int number) {
        var id = typed(wire, edition, number);
        var submitted = new Visitor(wire, applicant).send("POST", "/api/entries/" + id + "/submission", "\"1\"", null);
        new Visitor(wire, secretary)
                .send("POST", "/api/entries/" + id + "/checks", submitted.etag(), Map.of("outcome", "ELIGIBLE"));
        return id;
    }

    private void judge() throws Exception {
        try (var wire = new Wire(site.port)) {
            var visitor = new Visitor(wire, organiser);
            for (int i = 0; i < FIELDS.size(); i++) {
                var field = FIELDS.get(i);
                var panel = visitor.json(
                                "POST",
                                "/api/editions/" + edition + "/panels",
                                Map.of("name", "Hội đồng " + field, "fields", List.of(field)))
                        .get("id")
                        .getStringValue();
                for (int j = 0; j < size.judges() / FIELDS.size(); j++) {
                    var expert = visitor.json(
                                    "POST",
                                    "/api/experts",
                                    Map.of(
                                            "fullName",
                                            "Giám khảo " + field + " " + j,
                                            "unitName",
                                            "Viện " + field + " " + j,
                                            "expertise",
                                            List.of(field),
                                            "email",
                                            "giam-khao-%s-%s-%d@example.vn".formatted(size.code(), field, j)))
                            .get("id")
                            .getStringValue();
                    visitor.send(
                            "POST",
                            "/api/panels/" + panel + "/members",
                            "",
                            Map.of("expertId", expert, "role", j == 0 ? "CHAIR" : "MEMBER"));
                }
            }
            var view = visitor.send("GET", "/api/editions/" + edition, "", null);
            visitor.send(
                    "PUT",
                    "/api/editions/" + edition + "/timeline",
                    view.etag(),
                    Map.of(
                            "opensAt", Visitor.json(view).get("opensAt").getStringValue(),
                            "closesAt", Instant.now().minusSeconds(1).toString(),
                            "reason", "Hết hạn",
                            "notice", "12/TB-BTC",
                            "noticeDate", "2026-11-20"));
            visitor.send("POST", "/api/editions/" + edition + "/moves", "", Map.of("to", "JUDGING"));
            visitor.send("POST", "/api/editions/" + edition + "/assignments", "", Map.of());
        }
    }

    /** Ranked, decided and published: the code of its public page. */
    String published() throws Exception {
        try (var wire = new Wire(site.port)) {
            var visitor = new Visitor(wire, organiser);
            var path = "/api/editions/" + edition;
            visitor.send("POST", path + "/prize-proposal", "", Map.of());
            var decision = Map.of(
                    "number", "1234/QĐ-UBND",
                    "date", "2026-11-20",
                    "authority", "Ủy ban nhân dân tỉnh Đắk Lắk",
                    "signerTitle", "CHỦ TỊCH",
                    "signerName", "Nguyễn Văn A",
                    "subject", "Công nhận kết quả");
            visitor.send(
                    "POST",
                    path + "/decision",
                    visitor.send("GET", path + "/ranking", "", null).etag(),
                    decision);
            visitor.send(
                    "POST",
                    path + "/publication",
                    visitor.send("GET", path + "/ranking", "", null).etag(),
                    Map.of());
            return visitor.json("GET", path, null).get("code").getStringValue();
        }
    }

    private void seal() throws Exception {
        var judges = new ArrayList<String>();
        try (var wire = new Wire(site.port)) {
            for (JsonNode panel : new Visitor(wire, organiser)
                    .json("GET", "/api/editions/" + edition + "/panels", null)
                    .values()) {
                for (JsonNode member : panel.get("members").values()) {
                    judges.add(site.token(
                            java.util.UUID.fromString(member.get("judgeId").getStringValue())));
                }
            }
        }
        each(judges.size(), (wire, number) -> sealAll(wire, judges.get(number)), new ArrayList<>());
    }

    private String sealAll(Wire wire, String token) {
        var visitor = new Visitor(wire, token);
        var random = new Random(token.hashCode());
        for (JsonNode own :
                visitor.json("GET", "/api/judge/sheets", null).get("editions").values()) {
            for (JsonNode sheet : own.get("sheets").values()) {
                var id = sheet.get("id").getStringValue();
                if (isLeftOpen(sheet)) {
                    openSheets.add(new OpenSheet(id, token));
                } else {
                    var saved = visitor.send("PUT", "/api/sheets/" + id, "\"0\"", marks(random));
                    visitor.send("POST", "/api/sheets/" + id + "/seal", saved.etag(), null);
                }
            }
        }
        return token;
    }

    private boolean isLeftOpen(JsonNode sheet) {
        var code = sheet.get("code").getStringValue();
        return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1)) > size.sealed();
    }

    static Map<String, Object> marks(Random random) {
        return Map.of(
                "marks",
                List.of(
                        mark("novelty", 20 + random.nextInt(40) * 0.5),
                        mark("applicability", 15 + random.nextInt(30) * 0.5),
                        mark("society", 6 + random.nextInt(18) * 0.5),
                        mark("effect", 6 + random.nextInt(18) * 0.5)),
                "remarks",
                "Giải pháp rõ ràng, áp dụng được.");
    }

    private static Map<String, @Nullable Object> mark(String criterion, double points) {
        return Map.of("criterion", criterion, "points", points, "remark", "Đã xem xét");
    }
}
