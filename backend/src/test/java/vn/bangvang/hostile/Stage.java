package vn.bangvang.hostile;

import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import vn.bangvang.entry.AnEntry;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** An edition brought as far as a test needs it, through HTTP only, so that it also works on another process. */
final class Stage {

    final Person organiser;
    final Person secretary;
    final Person applicant;
    final UUID edition;
    private final Function<UUID, Person> signIn;

    /** @param signIn gives the browser of an account that the product made itself, a judge's */
    Stage(Person organiser, Person secretary, Person applicant, Function<UUID, Person> signIn) {
        this.organiser = organiser;
        this.secretary = secretary;
        this.applicant = applicant;
        this.signIn = signIn;
        this.edition = anEdition().openedBy(organiser);
    }

    String path() {
        return "/api/editions/" + edition;
    }

    UUID draft(String title) {
        return anEntry().with("title", title).draftedBy(applicant, edition);
    }

    UUID submitted(String title) {
        return anEntry().with("title", title).submittedBy(applicant, edition);
    }

    UUID eligible(String title) {
        return anEntry().with("title", title).eligible(applicant, edition, secretary);
    }

    /** A panel for the entries' field with a chair and two more judges. */
    UUID panel() {
        var panel = organiser
                .post(path() + "/panels", Map.of("name", "Hội đồng Cơ khí", "fields", List.of("CK")))
                .is(201)
                .id("id");
        for (int i = 0; i < 3; i++) {
            organiser
                    .post(
                            "/api/panels/" + panel + "/members",
                            Map.of("expertId", expert(i), "role", i == 0 ? "CHAIR" : "MEMBER"))
                    .is(204);
        }
        return panel;
    }

    private UUID expert(int number) {
        var expert = Map.of(
                "fullName",
                "Giám khảo " + number,
                "unitName",
                "Viện " + UUID.randomUUID(),
                "expertise",
                List.of("CK"),
                "email",
                "giam-khao-%s@example.vn".formatted(UUID.randomUUID()));
        return organiser.post("/api/experts", expert).is(201).id("id");
    }

    /** So many eligible dossiers, a panel, its sheets shared out. */
    void judgeable(int entries) {
        for (int i = 0; i < entries; i++) {
            eligible("Giải pháp được chấm số " + i);
        }
        panel();
        judging();
    }

    /** Closes the call, moves on and shares the sheets out. */
    void judging() {
        var view = organiser.get(path()).is(200);
        organiser
                .put(
                        path() + "/timeline",
                        view.etag(),
                        Map.of(
                                "opensAt",
                                view.string("opensAt"),
                                "closesAt",
                                Instant.now().minusSeconds(1).toString(),
                                "reason",
                                "Hết hạn nhận hồ sơ",
                                "notice",
                                "12/TB-BTC",
                                "noticeDate",
                                "2026-11-20"))
                .is(200);
        organiser.post(path() + "/moves", Map.of("to", "JUDGING")).is(200);
        organiser.post(path() + "/assignments", Map.of()).is(200);
    }

    List<Person> judges() {
        var judges = new ArrayList<Person>();
        for (var panel : organiser.get(path() + "/panels").is(200).json().values()) {
            for (var member : panel.get("members").values()) {
                judges.add(signIn.apply(UUID.fromString(member.get("judgeId").getStringValue())));
            }
        }
        return judges;
    }

    void sealAll() {
        int better = 0;
        for (var judge : judges()) {
            for (var sheet : sheets(judge)) {
                save(judge, sheet, marks("35", "25." + (better++ % 2 == 0 ? "5" : "0"), "26"))
                        .is(200);
                seal(judge, sheet).is(200);
            }
        }
    }

    /** Proposed, decided, open to everybody, certificates issued. */
    void publish() {
        organiser.post(path() + "/prize-proposal", Map.of()).is(200);
        organiser.post(path() + "/decision", ranking().etag(), decision()).is(200);
        organiser.post(path() + "/publication", ranking().etag(), Map.of()).is(200);
        organiser.post(path() + "/certificates").is(200);
    }

    static Map<String, Object> decision() {
        return Map.of(
                "number",
                "1234/QĐ-UBND",
                "date",
                "2026-11-20",
                "authority",
                "Ủy ban nhân dân tỉnh Đắk Lắk",
                "signerTitle",
                "CHỦ TỊCH",
                "signerName",
                "Nguyễn Văn A",
                "subject",
                "Công nhận kết quả");
    }

    private Answer ranking() {
        return organiser.get(path() + "/ranking").is(200);
    }

    /** The register, one line a certificate. */
    List<JsonNode> certificates() {
        var lines = new ArrayList<JsonNode>();
        organiser.get(path() + "/certificates").is(200).at("items").values().forEach(lines::add);
        return lines;
    }

    static List<UUID> sheets(Person judge) {
        var sheets = new ArrayList<UUID>();
        for (JsonNode own :
                judge.get("/api/judge/sheets").is(200).at("editions").values()) {
            own.get("sheets")
                    .values()
                    .forEach(sheet -> sheets.add(UUID.fromString(sheet.get("id").getStringValue())));
        }
        return sheets;
    }

    static Map<String, Object> marks(String novelty, String applicability, String effect) {
        return Map.of(
                "marks",
                List.of(mark("novelty", novelty), mark("applicability", applicability), mark("effect", effect)),
                "remarks",
                "Giải pháp rõ ràng, áp dụng được.");
    }

    private static Map<String, Object> mark(String criterion, String points) {
        return Map.of("criterion", criterion, "points", new BigDecimal(points), "remark", "Có minh chứng.");
    }

    static Answer save(Person judge, UUID sheet, Object marks) {
        var path = "/api/sheets/" + sheet;
        return judge.put(path, judge.get(path).is(200).etag(), marks);
    }

    static Answer seal(Person judge, UUID sheet) {
        var path = "/api/sheets/" + sheet;
        return judge.post(path + "/seal", judge.get(path).is(200).etag(), Map.of());
    }

    static Answer submit(Person owner, UUID entry) {
        return AnEntry.submit(owner, entry);
    }
}
