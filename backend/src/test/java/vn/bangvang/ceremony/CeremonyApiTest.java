package vn.bangvang.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.award.JudgedEdition;
import vn.bangvang.http.Answer;
import vn.bangvang.rulebook.FirstPreset;

@MicronautTest(transactional = false)
class CeremonyApiTest {

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    @Test
    void there_is_no_list_before_the_decision() {
        var stage = editions.ladder();

        stage.organiser.get(stage.path("/ceremony-list")).isProblem(409, "ceremony.not-decided");
    }

    @Test
    void laureates_are_called_in_the_order_that_was_set() {
        var stage = editions.ladder().decided();
        var first = stage.organiser.get(stage.path("/ceremony-list")).is(200);
        assertThat(first.string("groups.0.level")).isEqualTo("khuyen-khich");
        assertThat(first.string("groups.0.calls.0.number")).isEqualTo("1");

        var changed = stage.organiser
                .put(
                        stage.path("/ceremony-order"),
                        first.etag(),
                        Map.of("levels", "HIGHEST_FIRST", "within", "BY_RANK"))
                .is(200);

        assertThat(changed.string("groups.0.level")).isEqualTo("nhat");
        assertThat(changed.id("groups.0.calls.0.entryId")).isEqualTo(stage.of("A"));
        assertThat(changed.string("calls")).isEqualTo("6");
        stage.organiser
                .put(
                        stage.path("/ceremony-order"),
                        first.etag(),
                        Map.of("levels", "HIGHEST_FIRST", "within", "BY_CODE"))
                .isProblem(412, "ceremony.stale");
    }

    /** Đắk Lắk's fourth youth contest: commendations for 4 collectives and 7 people who organised it. */
    @Test
    void who_is_commended_is_called_after_the_prizes() throws Exception {
        var stage = editions.ladder(JudgedEdition.smallStructure().replace("outcome:\n", """
                outcome:
                  commendations:
                    - {code: tap-the, name: Giấy khen tập thể, issuer: Ban Tổ chức, places: 2}
                """))
                .decided();
        var first = stage.organiser.get(stage.path("/ceremony-list")).is(200);
        var path = stage.path("/commendations/tap-the");
        var two = recipients("  Phòng Giáo dục và Đào tạo Buôn Hồ ", "Trường THPT Chuyên Nguyễn Du");

        var list = stage.organiser.put(path, first.etag(), two).is(200);
        String paper;
        try (var word = new XWPFDocument(new ByteArrayInputStream(stage.organiser
                        .get(stage.path("/ceremony-list.docx"))
                        .is(200)
                        .bytes()));
                var text = new XWPFWordExtractor(word)) {
            paper = text.getText();
        }

        assertThat(list.string("calls")).isEqualTo("8");
        assertThat(list.string("honours.0.first")).isEqualTo("7");
        assertThat(list.string("honours.0.recipients.0.names.0")).isEqualTo("Phòng Giáo dục và Đào tạo Buôn Hồ");
        assertThat(paper).contains("Giấy khen tập thể", "Phòng Giáo dục và Đào tạo Buôn Hồ");
        stage.organiser.put(path, first.etag(), two).isProblem(412, "ceremony.stale");
        stage.organiser.put(path, list.etag(), recipients("A", "B", "C")).isProblem(422, "ceremony.too-many-commended");
        stage.organiser
                .put(stage.path("/commendations/khong-co"), list.etag(), two)
                .isProblem(404, "ceremony.commendation-missing");
        assertThat(stage.organiser.get(stage.path("/journal")).text()).contains("ceremony.commended");
    }

    private static Map<String, Object> recipients(String... names) {
        return Map.of(
                "recipients", Stream.of(names).map(name -> Map.of("name", name)).toList());
    }

    @Test
    void the_list_comes_as_word_and_excel() {
        var stage = editions.ladder().decided();

        var word = stage.organiser.get(stage.path("/ceremony-list.docx")).is(200);
        var sheet = stage.organiser.get(stage.path("/ceremony-list.xlsx")).is(200);

        assertThat(new String(word.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(new String(sheet.bytes(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        assertThat(word.headers().firstValue("Content-Disposition").orElse("")).contains(".docx");
    }

    @Test
    void certificates_wait_for_the_publication() {
        var stage = editions.ladder().decided();

        stage.organiser.post(stage.path("/certificates")).isProblem(409, "ceremony.not-published");
        stage.organiser.get(stage.path("/certificates.pdf")).isProblem(409, "ceremony.no-certificates");
    }

    @Test
    void every_author_gets_one_certificate_however_often_the_button_is_pressed() throws Exception {
        var group = List.of(
                JudgedEdition.author("Nguyễn Thị Ngọc Ánh", null),
                JudgedEdition.author("Y Wang Hwing", null),
                JudgedEdition.author("Đỗ Ưng Ẫm", null));
        var stage = editions.stage().entry("A", group, 38, 28.5, 28.5).entry("B", 36, 27, 27);
        stage.published();

        var answers = inParallel(4, () -> stage.organiser.post(stage.path("/certificates")));

        answers.forEach(answer -> answer.is(200));
        var register = stage.organiser.get(stage.path("/certificates")).is(200);
        assertThat(register.at("items").size()).isEqualTo(4);
        assertThat(register.string("missing")).isEqualTo("0");
        assertThat(register.string("items.0.serial")).matches("2026/" + FirstPreset.codePrefix() + "/\\d{6}");
        assertThat(editions.count("""
                        SELECT COUNT(*) FROM certificate_register r
                         WHERE r.last_number <> (SELECT COUNT(*) FROM certificate c WHERE c.register_name = r.name)
                        """)).as("numbers without a gap").isZero();
    }

    private static List<Answer> inParallel(int times, Callable<Answer> act) throws Exception {
        try (var pool = Executors.newFixedThreadPool(times)) {
            var running =
                    pool.invokeAll(IntStream.range(0, times).mapToObj(i -> act).toList());
            var answers = new ArrayList<Answer>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }

    @Test
    void certificates_are_printed_all_or_one() {
        var stage = editions.ladder().published();
        stage.organiser.post(stage.path("/certificates")).is(200);
        var id = stage.organiser.get(stage.path("/certificates")).id("items.0.id");

        var all = stage.organiser.get(stage.path("/certificates.pdf")).is(200);
        var one = stage.organiser
                .get("/api/certificates/" + id + ".pdf?form=PREPRINTED")
                .is(200);

        assertThat(all.text()).startsWith("%PDF");
        assertThat(one.text()).startsWith("%PDF");
        people.applicant().get("/api/certificates/" + id + ".pdf").isProblem(403, "account.forbidden");
        stage.organiser
                .get("/api/certificates/" + UUID.randomUUID() + ".pdf")
                .isProblem(404, "ceremony.certificate-missing");
    }

    @Test
    void anybody_may_check_a_certificate_and_sees_when_it_is_revoked() {
        var stage = editions.ladder().published();
        stage.organiser.post(stage.path("/certificates")).is(200);
        var register = stage.organiser.get(stage.path("/certificates"));
        var id = register.id("items.0.id");
        var token = register.string("items.0.verifyPath").replace("/xac-minh/", "");

        var valid = people.stranger().get("/api/public/certificates/" + token).is(200);
        stage.organiser
                .post("/api/certificates/" + id + "/revocation", Map.of("reason", "In sai tên"))
                .is(204);
        var revoked = people.stranger().get("/api/public/certificates/" + token).is(200);

        assertThat(valid.string("state")).isEqualTo("VALID");
        assertThat(valid.string("decisionNumber")).isEqualTo("2704/QĐ-UBND");
        assertThat(valid.text()).doesNotContain("0905123456", "example.vn", stage.id.toString());
        assertThat(revoked.string("state")).isEqualTo("REVOKED");
        people.stranger()
                .get("/api/public/certificates/AAAAAAAAAAAAAAAAAAAAAA")
                .isProblem(404, "portal.certificate-unknown");
        stage.organiser
                .post("/api/certificates/" + id + "/revocation", Map.of("reason", "Lần nữa"))
                .isProblem(409, "ceremony.already-revoked");
    }

    @Test
    void a_revoked_certificate_is_issued_anew_under_the_next_number() {
        var stage = editions.ladder().published();
        stage.organiser.post(stage.path("/certificates")).is(200);
        var first = stage.organiser.get(stage.path("/certificates"));
        int issued = first.at("items").size();
        stage.organiser
                .post("/api/certificates/" + first.id("items.0.id") + "/revocation", Map.of("reason", "In sai tên"))
                .is(204);

        var missing = stage.organiser.get(stage.path("/certificates")).string("missing");
        var again = stage.organiser.post(stage.path("/certificates")).is(200);
        var register = stage.organiser.get(stage.path("/certificates"));

        assertThat(missing).isEqualTo("1");
        assertThat(again.string("issued")).isEqualTo("1");
        assertThat(again.string("total")).isEqualTo(String.valueOf(issued));
        assertThat(register.at("items").size()).isEqualTo(issued + 1);
        assertThat(register.string("items." + issued + ".recipient")).isEqualTo(first.string("items.0.recipient"));
        assertThat(register.string("missing")).isEqualTo("0");
    }

    @Test
    void a_result_published_anew_revokes_the_certificates_it_does_not_bear_out() {
        var stage = editions.ladder().published();
        stage.organiser.post(stage.path("/certificates")).is(200);
        stage.organiser
                .post(stage.path("/publication/revocation"), Map.of("reason", "Chép nhầm giải"))
                .is(200);
        stage.organiser
                .post(stage.path("/moves"), Map.of("to", "JUDGING", "reason", "Xét lại giải"))
                .is(200);
        stage.give("A", "nhi", "Theo biên bản họp").is(200);
        stage.decide().is(200);
        stage.publish(null).is(200);

        var register = stage.organiser.get(stage.path("/certificates")).is(200);
        var revoked = new ArrayList<String>();
        register.at("items").values().forEach(line -> {
            if (!line.get("revokedAt").isNull()) {
                revoked.add(line.get("entryTitle").getStringValue() + ", "
                        + line.get("prize").get("vi").getStringValue());
            }
        });
        var journal = stage.organiser.get(stage.path("/journal")).text();

        assertThat(revoked).containsExactly("Giải pháp A, Giải Nhất");
        assertThat(register.string("missing")).isEqualTo("1");
        assertThat(journal).contains("ceremony.certificate-revoked");
    }

    @Test
    void a_certificate_does_not_tell_the_result_before_its_instant() {
        var stage = editions.ladder().decided();
        stage.publish(Instant.now().plusSeconds(3600)).is(200);
        stage.organiser.post(stage.path("/certificates")).is(200);
        var path = stage.organiser.get(stage.path("/certificates")).string("items.0.verifyPath");

        people.stranger()
                .get("/api/public/certificates/" + path.replace("/xac-minh/", ""))
                .isProblem(404, "portal.certificate-unknown");
    }

    @Test
    void the_forwarding_list_takes_prized_entries_once_and_within_the_quota() {
        var stage = editions.ladder().decided();
        var etag = stage.organiser.get(stage.path("/forwarding")).is(200).etag();
        var path = stage.path("/forwarding");

        stage.organiser.put(path, etag, ids(stage.of("G"))).isProblem(422, "award.forwarded-not-prized");
        stage.organiser.put(path, etag, ids(stage.of("A"), stage.of("A"))).isProblem(422, "award.forwarded-twice");
        stage.organiser
                .put(path, etag, ids(stage.of("A"), stage.of("B"), stage.of("C")))
                .isProblem(422, "award.quota-exceeded");
        var set = stage.organiser
                .put(path, etag, ids(stage.of("B"), stage.of("A")))
                .is(200);

        assertThat(set.id("items.0.entryId")).isEqualTo(stage.of("B"));
        assertThat(set.at("candidates").size()).isEqualTo(4);
        stage.organiser.put(path, etag, ids(stage.of("A"))).isProblem(412, "award.stale");
        stage.organiser.get(stage.path("/forwarding.xlsx")).is(200);
    }

    private static Map<String, Object> ids(UUID... entries) {
        return Map.of("entryIds", List.of(entries));
    }
}
