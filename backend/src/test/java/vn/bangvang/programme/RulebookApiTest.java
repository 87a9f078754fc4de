package vn.bangvang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.rulebook.FirstPreset;

@MicronautTest(transactional = false)
class RulebookApiTest {

    private static final String NOVELTY = "code: novelty";

    @Inject
    People people;

    private Person organiser;

    @BeforeEach
    void organiser() {
        organiser = people.organiser();
    }

    private ARulebook drafted() {
        return new ARulebook(organiser, anEdition().draftedBy(organiser));
    }

    private ARulebook issued() {
        return new ARulebook(organiser, anEdition().ruledBy(organiser));
    }

    @Test
    void an_edition_begins_with_a_draft_and_cannot_open_before_it_is_issued() {
        var id = anEdition().draftedBy(organiser);
        var rulebook = new ARulebook(organiser, id);

        assertThat(rulebook.list().string("0.state")).isEqualTo("DRAFT");
        var refused = organiser.post("/api/editions/" + id + "/moves", Map.of("to", "OPEN"));
        assertThat(refused.isProblem(409, "edition.blocked").text()).contains("edition.rulebook-not-issued");

        rulebook.issue(null).is(200);
        organiser.post("/api/editions/" + id + "/moves", Map.of("to", "OPEN")).is(200);
    }

    @Test
    void an_issued_version_shows_its_act_and_stands_in_the_journal() {
        var id = anEdition().ruledBy(organiser);
        var version = new ARulebook(organiser, id).version(1);

        assertThat(version.string("state")).isEqualTo("ISSUED");
        assertThat(version.string("actNumber")).isEqualTo("45/QĐ-BTC");
        assertThat(version.string("actDate")).isEqualTo("2026-11-02");
        assertThat(version.string("byName")).isEqualTo("Trần Văn Đức");
        var journal = organiser.get("/api/editions/" + id + "/journal").is(200);
        assertThat(journal.string("items.0.act")).isEqualTo("edition.rulebook-issued");
        assertThat(journal.string("items.0.facts.act")).isEqualTo("45/QĐ-BTC");
    }

    @Test
    void what_is_typed_is_kept_with_its_comments_and_its_faults() {
        var rulebook = issued();
        var typed = "# đang viết dở\nversion: 1\nidentity: 5\n";
        rulebook.begin();

        var answer = rulebook.write(typed).is(200);

        assertThat(answer.string("yaml")).isEqualTo(typed);
        assertThat(answer.string("document")).isEqualTo("{\"version\":1,\"identity\":5}");
        assertThat(answer.at("faults").values()).anySatisfy(fault -> {
            assertThat(fault.get("line").getIntValue()).isEqualTo(3);
            assertThat(fault.get("path").getStringValue()).isEqualTo("identity");
            assertThat(fault.get("message").getStringValue()).contains("nhóm mục");
        });
        assertThat(rulebook.draft().string("yaml")).isEqualTo(typed);
        assertThat(rulebook.version(1).string("yaml")).contains(NOVELTY);
    }

    @Test
    void faults_speak_the_readers_language() {
        var english = organiser.reading("en").post("/api/rulebooks/check", Map.of("document", "version: 2\n"));

        assertThat(english.is(200).string("faults.0.message")).doesNotContain("Thiếu");
        assertThat(english.at("document").isNull()).isFalse();

        var nameless = Map.of("document", FirstPreset.text().replaceFirst("(?m)^fields:", "fields:\n  - code: new"));
        assertThat(organiser
                        .reading("en")
                        .post("/api/rulebooks/check", nameless)
                        .string("faults.0.message"))
                .isEqualTo("\"Name\" (name) is missing.");
        assertThat(organiser
                        .reading("vi")
                        .post("/api/rulebooks/check", nameless)
                        .string("faults.0.message"))
                .isEqualTo("Thiếu mục \"Tên\" (name).");
    }

    @Test
    void a_text_that_is_no_yaml_is_kept_too_and_has_no_document() {
        var rulebook = drafted();

        var answer = rulebook.write("identity: [\n").is(200);

        assertThat(answer.at("document").isNull()).isTrue();
        assertThat(answer.string("faults.0.code")).isEqualTo("rulebook.syntax");
        assertThat(rulebook.draft().string("yaml")).isEqualTo("identity: [\n");
    }

    @Test
    void json_comes_back_as_yaml_and_the_form_gets_json() {
        var rulebook = drafted();
        var json = rulebook.draft().string("document");

        var answer = rulebook.write(json).is(200);

        assertThat(answer.string("document")).isEqualTo(json);
        assertThat(answer.string("yaml")).startsWith("version: 1\n");
        assertThat(answer.at("faults").size()).isZero();
    }

    @Test
    void the_second_of_two_tabs_learns_that_the_draft_changed() {
        var rulebook = drafted();
        var seen = rulebook.draft().etag();
        rulebook.write("version: 1\n").is(200);

        organiser
                .put(rulebook.path("/draft"), seen, Map.of("document", "version: 1\n"))
                .isProblem(412, "request.stale");
        organiser.post(rulebook.path("/draft/issue"), seen, AnEdition.ACT).isProblem(412, "request.stale");
    }

    @Test
    void there_is_one_draft_at_a_time() {
        var rulebook = issued();
        rulebook.begin();

        organiser.post(rulebook.path("/draft"), Map.of()).isProblem(409, "edition.rulebook-draft-exists");
    }

    @Test
    void a_draft_can_be_thrown_away_but_not_the_only_one() {
        var rulebook = issued();
        rulebook.begin();
        organiser.delete(rulebook.path("/draft")).is(204);

        organiser.get(rulebook.path("/draft")).isProblem(404, "edition.rulebook-draft-missing");
        organiser.delete(rulebook.path("/draft")).isProblem(404, "edition.rulebook-draft-missing");
        organiser.delete(drafted().path("/draft")).isProblem(409, "edition.rulebook-draft-needed");
    }

    @Test
    void a_draft_begins_from_an_older_version_or_a_preset() {
        var rulebook = issued().drafted(yaml -> yaml.replace("dong: 25000000", "dong: 26000000"));
        rulebook.issue(null).is(200);

        var older = organiser.post(rulebook.path("/draft"), Map.of("from", 1)).is(201);
        assertThat(older.string("yaml")).contains("dong: 25000000");
        organiser.delete(rulebook.path("/draft")).is(204);

        var preset = organiser
                .post(rulebook.path("/draft"), Map.of("preset", FirstPreset.code()))
                .is(201);
        assertThat(preset.string("yaml")).contains("ordinal: XI").doesNotContain("2021-07-30");
        organiser.delete(rulebook.path("/draft")).is(204);

        organiser.post(rulebook.path("/draft"), Map.of("from", 9)).isProblem(404, "edition.rulebook-missing");
        organiser.post(rulebook.path("/draft"), Map.of("preset", "khong-co")).isProblem(422, "edition.preset-missing");
    }

    @Test
    void the_next_version_supersedes_the_one_before() {
        var rulebook = issued().drafted(yaml -> yaml.replace("dong: 25000000", "dong: 26000000"));

        rulebook.issue("Theo nghị quyết mới").is(200);

        var list = rulebook.list();
        assertThat(list.string("0.number")).isEqualTo("2");
        assertThat(list.string("0.state")).isEqualTo("ISSUED");
        assertThat(list.string("0.reason")).isEqualTo("Theo nghị quyết mới");
        assertThat(list.string("1.state")).isEqualTo("SUPERSEDED");
        assertThat(rulebook.version(1).string("document")).contains("25000000");
        assertThat(organiser
                        .get(rulebook.path("/1/changes?to=2"))
                        .is(200)
                        .json()
                        .size())
                .isPositive();
    }

    @Test
    void a_draft_with_faults_is_not_issued() {
        var rulebook = drafted();
        rulebook.write(rulebook.draft().string("yaml").replace("scale: 100", "scale: 90"))
                .is(200);

        assertThat(rulebook.issue(null)
                        .isProblem(422, "edition.rulebook-invalid")
                        .string("violations.0.path"))
                .startsWith("document:")
                .contains("sheet");
        rulebook.impact().isProblem(422, "edition.rulebook-invalid");
    }

    @Test
    void a_draft_that_changes_nothing_is_not_issued() {
        var rulebook = issued();
        rulebook.begin();

        rulebook.issue(null).isProblem(409, "edition.rulebook-unchanged");
    }

    @Test
    void rules_without_dates_for_entries_are_not_issued() {
        var rulebook = issued().drafted(yaml -> yaml.replaceAll("(kind: closes\\n(?:.*\\n)*?) +at: .*\\n", "$1"));

        rulebook.issue(null).isProblem(422, "edition.rulebook-undated");
    }

    @Test
    void a_draft_is_hidden_from_those_who_do_not_write_it() {
        var rulebook = issued();
        rulebook.begin();
        var applicant = people.applicant();

        assertThat(applicant.get(rulebook.path("")).is(200).json().size()).isEqualTo(1);
        applicant.get(rulebook.path("/2")).isProblem(404, "edition.rulebook-missing");
        applicant.get(rulebook.path("/draft")).isProblem(403, "account.forbidden");
        applicant.get(rulebook.path("/1")).is(200);
    }

    @Test
    void a_version_is_exported_and_the_export_can_be_imported() {
        var rulebook = issued();
        var exported = organiser.get(rulebook.path("/1/rulebook.yaml")).is(200);
        rulebook.begin();

        assertThat(exported.headers().firstValue("Content-Disposition").orElse(""))
                .contains("the-le-1-");
        assertThat(rulebook.write(exported.text()).is(200).at("faults").size()).isZero();
    }

    @Test
    void rules_of_an_unknown_edition_are_missing() {
        organiser.get("/api/editions/" + UUID.randomUUID() + "/rulebooks").isProblem(404, "edition.missing");
    }

    @Test
    void the_changes_between_two_versions_are_told_in_the_readers_language() {
        var rulebook = issued().drafted(yaml -> yaml.replace("dong: 25000000", "dong: 26000000"));

        var vietnamese = organiser.get(rulebook.path("/1/changes?to=2")).is(200);
        var english =
                organiser.reading("en").get(rulebook.path("/1/changes?to=2")).is(200);

        assertThat(vietnamese.json().size()).isEqualTo(1);
        assertThat(vietnamese.string("0.path")).startsWith("prizes.levels[0].money");
        assertThat(vietnamese.string("0.part")).isEqualTo("prizes");
        assertThat(vietnamese.string("0.kind")).isEqualTo("CHANGED");
        assertThat(vietnamese.string("0.label")).contains("Giải Nhất");
        assertThat(english.string("0.label")).contains("First prize");
        assertThat(vietnamese.string("0.before")).contains("25");
        assertThat(vietnamese.string("0.after")).contains("26");
    }

    @Test
    void the_rules_are_told_in_words() {
        var document = drafted().draft().string("document");

        var summary = organiser
                .post("/api/rulebooks/summary", Map.of("document", document))
                .is(200);

        assertThat(summary.string("sections.0.part")).isEqualTo("identity");
        assertThat(summary.text()).contains("Giải Nhất");
        organiser
                .post("/api/rulebooks/summary", Map.of("document", "version: 1\n"))
                .isProblem(422, "edition.rulebook-invalid");
    }

    @Test
    void examples_are_named_and_taken_over_only_when_the_organiser_says_so() {
        var rulebook = drafted();
        int examples = rulebook.impact().is(200).at("examples").size();
        assertThat(examples).isPositive();
        assertThat(rulebook.impact().at("examples").values()).anySatisfy(example -> {
            assertThat(example.get("path").getStringValue()).isEqualTo("prizes.levels[0].money");
            assertThat(example.get("label").getStringValue())
                    .isEqualTo("Cơ cấu giải thưởng › Mức giải “Giải Nhất” › Tiền thưởng");
            assertThat(example.get("value").getStringValue()).isEqualTo("Số tiền (đồng): 25.000.000");
        });

        var unconfirmed = Map.of("actNumber", "45/QĐ-BTC", "actDate", "2026-11-02");
        assertThat(organiser
                        .post(rulebook.path("/draft/issue"), rulebook.draft().etag(), unconfirmed)
                        .isProblem(422, "edition.rulebook-examples-unconfirmed")
                        .string("title"))
                .contains(Integer.toString(examples));

        assertThat(rulebook.impact().at("dated").values())
                .as("what the preset says of its years")
                .anySatisfy(
                        hint -> assertThat(hint.get("message").getStringValue()).startsWith("Xem lại căn cứ pháp lý"));
        var tomorrow = Map.of(
                "actNumber",
                "45/QĐ-BTC",
                "actDate",
                LocalDate.now(VietnamTime.ZONE).plusDays(1).toString(),
                "examplesConfirmed",
                true);
        organiser
                .post(rulebook.path("/draft/issue"), rulebook.draft().etag(), tomorrow)
                .isProblem(422, "edition.act-in-future");

        rulebook.issue(null).is(200);
        assertThat(rulebook.version(1).string("yaml"))
                .contains("dong: 25000000")
                .doesNotContain("example");
        assertThat(rulebook.begin().at("faults").size()).isZero();
        assertThat(rulebook.impact().at("examples").size()).isZero();
        assertThat(rulebook.impact().at("dated").size()).isZero();
    }

    @Test
    void the_rules_are_printed_as_issued_with_the_act_of_a_body_and_without_examples() throws IOException {
        assertThat(printed(issued()))
                .contains(
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "THỂ LỆ",
                        "(Ban hành kèm theo Quyết định số 45/QĐ-BTC ngày 02 tháng 11 năm 2026 của Ban Tổ chức Hội thi",
                        "Điều 1.",
                        "Giải Nhất",
                        "./.",
                        "TM. BAN TỔ CHỨC")
                .doesNotContain("Số: ", "giá trị mẫu", "Dự thảo");
    }

    @Test
    void the_symbol_of_the_act_says_which_body_issues_the_rules_and_signs() throws IOException {
        var rulebook = drafted();
        organiser
                .post(
                        rulebook.path("/draft/issue"),
                        rulebook.draft().etag(),
                        Map.of("actNumber", "1299/QĐ-UBND", "actDate", "2026-11-02", "examplesConfirmed", true))
                .is(200);

        assertThat(printed(rulebook))
                .contains("của Ủy ban nhân dân tỉnh Đắk Lắk)", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH")
                .doesNotContain("TM. BAN TỔ CHỨC");
    }

    @Test
    void a_draft_is_printed_as_one_with_its_examples() throws IOException {
        assertThat(printed(drafted())).contains("(Dự thảo)", "25.000.000 đồng (giá trị mẫu)");
    }

    private String printed(ARulebook rulebook) throws IOException {
        var paper = organiser.get(rulebook.path("/1/regulation.docx")).is(200);
        try (var document = new XWPFDocument(new ByteArrayInputStream(paper.bytes()));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    @Test
    void a_text_too_long_for_any_regulation_is_refused() {
        organiser
                .post("/api/rulebooks/check", Map.of("document", "#".repeat(1_000_001)))
                .isProblem(422, "request.invalid");
    }

    @Test
    void editors_get_the_schema_of_a_rulebook() {
        var schema = organiser.get("/api/rulebooks/schema").is(200);

        assertThat(schema.headers().firstValue("Content-Type").orElse("")).startsWith("application/schema+json");
        assertThat(schema.string("$defs.Rulebook.type")).isEqualTo("object");
        people.applicant().get("/api/rulebooks/schema").isProblem(403, "account.forbidden");
    }
}
