package vn.bangvang.judging;

import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.bangvang.account.People;
import vn.bangvang.entry.AnEntry;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.programme.AnEdition;

/** An edition with eligible entries, panels and judges, all made through HTTP; each test changes what it is about. */
public final class AContest {

    final People people;
    public final Person organiser;
    public final UUID edition;
    public final Person secretary;
    public final List<UUID> entries = new ArrayList<>();
    private final Map<UUID, UUID> experts = new HashMap<>();

    private AContest(People people, AnEdition rules) {
        this.people = people;
        this.organiser = people.organiser();
        this.edition = rules.openedBy(organiser);
        this.secretary = people.secretary(edition);
    }

    static AContest open(People people) {
        return new AContest(people, anEdition());
    }

    /** Under other rules than the preset's. */
    public static AContest open(People people, String rulebook) {
        return new AContest(people, anEdition().with("rulebook", rulebook));
    }

    /** One panel for {@code CK}, its entries, its judges, all assigned. */
    static AContest judged(People people, int entries, int judges) {
        var contest = open(people).entries("CK", entries);
        var panel = contest.panel("Hội đồng Cơ khí", "CK");
        IntStream.range(0, judges).forEach(i -> contest.judge(panel, "Giám khảo " + (i + 1), i == 0));
        contest.judging().plan().is(200);
        return contest;
    }

    public AContest entries(String field, int count) {
        IntStream.range(0, count).forEach(i -> entry(field, "Trường số " + entries.size(), "09050000" + (10 + i)));
        return this;
    }

    public UUID entry(String field, String unit, String phone) {
        var author = Map.of(
                "name",
                "Nguyễn Thị Ngọc Ánh",
                "lead",
                true,
                "share",
                "100",
                "details",
                Map.of("workplace", unit, "phone", phone));
        var id = anEntry()
                .with("field", field)
                .with("title", "Giải pháp số " + entries.size())
                .with("submittingUnit", unit)
                .with("authors", List.of(author))
                .eligible(people.applicant(), edition, secretary);
        entries.add(id);
        return id;
    }

    public UUID panel(String name, String... fields) {
        return addPanel(name, fields).is(201).id("id");
    }

    Answer addPanel(String name, String... fields) {
        return organiser.post("/api/editions/" + edition + "/panels", Map.of("name", name, "fields", List.of(fields)));
    }

    /** In a round other than the ranked one, or not made by field. */
    Answer addPanel(Map<String, Object> request) {
        return organiser.post("/api/editions/" + edition + "/panels", request);
    }

    public UUID expert(String name, String unit, String phone) {
        var request = new LinkedHashMap<String, Object>();
        request.put("fullName", name);
        request.put("degree", "TS.");
        request.put("unitName", unit);
        request.put("expertise", List.of("CK", "cơ khí nông nghiệp"));
        request.put("email", "chuyen-gia-%s@example.vn".formatted(UUID.randomUUID()));
        request.put("phone", phone);
        return organiser.post("/api/experts", request).is(201).id("id");
    }

    /** The account of a new judge from nowhere near the entries. */
    UUID judge(UUID panel, String name, boolean chair) {
        return seat(panel, expert(name, "Sở Khoa học " + UUID.randomUUID(), "0261385000"), chair);
    }

    UUID seat(UUID panel, UUID expert, boolean chair) {
        return seat(panel, expert, chair ? "CHAIR" : "MEMBER");
    }

    public UUID seat(UUID panel, UUID expert, String role) {
        organiser
                .post("/api/panels/" + panel + "/members", Map.of("expertId", expert, "role", role))
                .is(204);
        var judge = memberOf(panel, expert);
        experts.put(judge, expert);
        return judge;
    }

    UUID expertOf(UUID judge) {
        return experts.get(judge);
    }

    private UUID memberOf(UUID panel, UUID expert) {
        var panels =
                organiser.get("/api/editions/" + edition + "/panels").is(200).json();
        for (var view : panels.values()) {
            for (var member : view.get("members").values()) {
                if (view.get("id").getStringValue().equals(panel.toString())
                        && member.get("expertId").getStringValue().equals(expert.toString())) {
                    return UUID.fromString(member.get("judgeId").getStringValue());
                }
            }
        }
        throw new AssertionError("not seated");
    }

    /** Closes the call and moves the edition on. */
    public AContest judging() {
        var view = organiser.get("/api/editions/" + edition).is(200);
        var timeline = new HashMap<String, Object>();
        timeline.put("opensAt", view.string("opensAt"));
        timeline.put("closesAt", Instant.now().minusSeconds(1).toString());
        timeline.put("reason", "Hết hạn nhận hồ sơ");
        timeline.put("notice", "12/TB-BTC");
        timeline.put("noticeDate", "2026-11-20");
        organiser
                .put("/api/editions/" + edition + "/timeline", view.etag(), timeline)
                .is(200);
        organiser
                .post("/api/editions/" + edition + "/moves", Map.of("to", "JUDGING"))
                .is(200);
        return this;
    }

    Answer plan() {
        return organiser.post("/api/editions/" + edition + "/assignments", Map.of());
    }

    Answer plan(String round) {
        return organiser.post("/api/editions/" + edition + "/assignments", Map.of("round", round));
    }

    String round(String code, String act) {
        return "/api/editions/" + edition + "/rounds/" + code + act;
    }

    Answer closing(String code) {
        return organiser.get(round(code, "/closing")).is(200);
    }

    Answer close(String code) {
        return organiser.post(round(code, "/closing"), Map.of());
    }

    Answer assignments() {
        return organiser.get("/api/editions/" + edition + "/assignments").is(200);
    }

    Answer panels() {
        return organiser.get("/api/editions/" + edition + "/panels").is(200);
    }

    List<UUID> judges() {
        return List.copyOf(experts.keySet());
    }

    public Person signIn(UUID judge) {
        return people.signIn(judge);
    }

    /** The sheets of a judge in the judge's own order. */
    List<UUID> sheets(UUID judge) {
        var work = people.signIn(judge).get("/api/judge/sheets").is(200);
        return each(work.at("editions")).stream()
                .filter(own -> own.get("editionId").getStringValue().equals(edition.toString()))
                .flatMap(own -> each(own.get("sheets")).stream())
                .map(sheet -> UUID.fromString(sheet.get("id").getStringValue()))
                .toList();
    }

    public static List<JsonNode> each(JsonNode array) {
        var nodes = new ArrayList<JsonNode>();
        array.values().forEach(nodes::add);
        return nodes;
    }

    /** The sheet of a judge for one entry. */
    UUID sheet(UUID judge, UUID entry) {
        return sheets(judge).stream()
                .filter(id -> people.signIn(judge)
                        .get("/api/sheets/" + id)
                        .is(200)
                        .string("entryId")
                        .equals(entry.toString()))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, Object> marks(String novelty, String applicability, String effect) {
        return Map.of(
                "marks",
                List.of(mark("novelty", novelty), mark("applicability", applicability), mark("effect", effect)),
                "remarks",
                "Giải pháp rõ ràng, áp dụng được.");
    }

    static Map<String, Object> mark(String criterion, String points) {
        return Map.of("criterion", criterion, "points", new java.math.BigDecimal(points), "remark", "Có minh chứng.");
    }

    /** Scores and seals. */
    void seal(UUID judge, UUID sheet, String novelty, String applicability, String effect) {
        var person = people.signIn(judge);
        var etag = person.get("/api/sheets/" + sheet).is(200).etag();
        var saved = person.put("/api/sheets/" + sheet, etag, marks(novelty, applicability, effect))
                .is(200);
        person.post("/api/sheets/" + sheet + "/seal", saved.etag(), Map.of()).is(200);
    }

    void sealAll(String novelty, String applicability, String effect) {
        judges().forEach(judge -> sheets(judge).forEach(sheet -> seal(judge, sheet, novelty, applicability, effect)));
    }

    UUID onlyPanel() {
        return panels().id("0.id");
    }

    static String version(Person owner, UUID entry) {
        return AnEntry.version(owner, entry);
    }
}
