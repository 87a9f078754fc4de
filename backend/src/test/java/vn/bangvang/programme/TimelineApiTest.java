package vn.bangvang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** The dates of an edition are those of its rules, and nothing else says them. */
@MicronautTest(transactional = false)
class TimelineApiTest {

    private static final String LATER = "2027-08-15T10:00:00Z";

    @Inject
    People people;

    private Person organiser;

    @BeforeEach
    void organiser() {
        organiser = people.organiser();
    }

    private Answer date(UUID id, String closesAt, boolean byNotice) {
        var edition = organiser.get("/api/editions/" + id).is(200);
        var body = new HashMap<String, Object>(Map.of(
                "opensAt", edition.string("opensAt"), "closesAt", closesAt, "reason", "Theo đề nghị các đơn vị"));
        if (byNotice) {
            body.put("notice", "12/TB-BTC");
            body.put("noticeDate", "2026-11-20");
        }
        return organiser.put("/api/editions/" + id + "/timeline", edition.etag(), body);
    }

    private ARulebook rulebook(UUID id) {
        return new ARulebook(organiser, id);
    }

    @Test
    void opening_writes_the_dates_into_the_rules_and_clears_those_of_the_preset() {
        var id = anEdition()
                .between(Instant.parse("2026-11-23T01:00:00Z"), Instant.parse("2026-12-31T17:00:00Z"))
                .draftedBy(organiser);

        assertThat(rulebook(id).draft().string("yaml"))
                .contains("at: 2026-11-23T08:00", "at: 2027-01-01T00:00")
                .doesNotContain("2020-06-09T00:00", "2021-07-30");
    }

    @Test
    void before_the_rules_are_issued_dates_change_in_the_draft() {
        var id = anEdition().draftedBy(organiser);

        date(id, LATER, false).is(200);

        assertThat(rulebook(id).draft().string("yaml")).contains("at: 2027-08-15T17:00");
        assertThat(rulebook(id).list().json().size()).isEqualTo(1);
    }

    @Test
    void an_extension_needs_its_notice() {
        date(anEdition().openedBy(organiser), LATER, false).isProblem(422, "edition.notice-needed");
    }

    @Test
    void an_extension_makes_a_version_that_names_the_notice_and_stands_in_the_journal() {
        var id = anEdition().openedBy(organiser);

        assertThat(date(id, LATER, true).is(200).string("closesAt")).isEqualTo(LATER);

        var version = rulebook(id).version(2);
        assertThat(version.string("state")).isEqualTo("ISSUED");
        assertThat(version.string("actNumber")).isEqualTo("12/TB-BTC");
        assertThat(version.string("document"))
                .contains("\"extensions\":[{\"kind\":\"closes\",\"at\":\"2027-08-15T17:00\",\"notice\":\"12/TB-BTC\","
                        + "\"noticeDate\":\"2026-11-20\"}]");
        assertThat(rulebook(id).version(1).string("state")).isEqualTo("SUPERSEDED");
        var journal = organiser.get("/api/editions/" + id + "/journal").is(200);
        assertThat(journal.string("items.0.act")).isEqualTo("edition.dated");
        assertThat(journal.string("items.0.reason")).isEqualTo("Theo đề nghị các đơn vị");
        assertThat(journal.string("items.0.facts.notice")).isEqualTo("12/TB-BTC");
        assertThat(journal.string("items.0.actor")).isEqualTo("Trần Văn Đức");
    }

    @Test
    void a_draft_in_work_goes_on_under_the_next_number_with_the_extension() {
        var id = anEdition().openedBy(organiser);
        rulebook(id).drafted(yaml -> yaml.replace("dong: 25000000", "dong: 26000000"));

        date(id, LATER, true).is(200);

        var draft = rulebook(id).draft();
        assertThat(draft.string("number")).isEqualTo("3");
        assertThat(draft.string("yaml")).contains("12/TB-BTC", "dong: 26000000");
        rulebook(id).issue(null).is(200);
        assertThat(organiser.get("/api/editions/" + id).string("closesAt")).isEqualTo(LATER);
    }

    @Test
    void a_draft_cannot_take_an_extension_back() {
        var id = anEdition().openedBy(organiser);
        date(id, LATER, true).is(200);
        rulebook(id).drafted(yaml -> yaml.replaceAll(" +extensions:\\n(?:.*\\n){4}", ""));

        assertThat(rulebook(id).impact().is(200).string("lines.0.code")).isEqualTo("edition.stake.extension-lost");
        assertThat(rulebook(id)
                        .issue(null)
                        .isProblem(409, "edition.rulebook-at-stake")
                        .string("violations.0.message"))
                .contains("12/TB-BTC");
    }

    @Test
    void a_draft_cannot_close_an_open_call_in_the_past() {
        var id = anEdition().openedBy(organiser);
        rulebook(id)
                .drafted(yaml -> yaml.replaceAll("(kind: closes\\n(?:.*\\n)*? +at: ).*\\n", "$1'2026-01-02T00:00'\n")
                        .replaceAll("(kind: opens\\n(?:.*\\n)*? +at: ).*\\n", "$1'2026-01-01T00:00'\n"));

        assertThat(rulebook(id)
                        .issue(null)
                        .isProblem(409, "edition.rulebook-at-stake")
                        .string("violations.0.code"))
                .isEqualTo("edition.stake.deadline-passed");
    }

    @Test
    void issuing_moves_the_edition_to_the_dates_of_the_rules() {
        var id = anEdition().ruledBy(organiser);
        rulebook(id)
                .drafted(yaml -> yaml.replaceAll("(kind: closes\\n(?:.*\\n)*? +at: ).*\\n", "$1'2027-09-01T00:00'\n"));

        rulebook(id).issue(null).is(200);

        assertThat(organiser.get("/api/editions/" + id).string("closesAt")).isEqualTo("2027-08-31T17:00:00Z");
    }

    @Test
    void dates_that_contradict_the_rules_are_refused_with_the_milestone() {
        var id = anEdition().with("ceremonyAt", "2027-06-01T00:00:00Z").draftedBy(organiser);

        var edition = organiser.get("/api/editions/" + id).is(200);
        var body = Map.of(
                "opensAt",
                edition.string("opensAt"),
                "closesAt",
                LATER,
                "ceremonyAt",
                "2027-06-01T00:00:00Z",
                "reason",
                "Gia hạn");
        assertThat(organiser
                        .put("/api/editions/" + id + "/timeline", edition.etag(), body)
                        .isProblem(422, "edition.rulebook-invalid")
                        .string("violations.0.code"))
                .isEqualTo("rulebook.date-too-early");
    }

    @Test
    void the_next_edition_copies_the_rules_without_extensions_and_names_what_to_look_at() {
        var id = anEdition().openedBy(organiser);
        date(id, LATER, true).is(200);
        var request = new HashMap<String, Object>(Map.of(
                "code", "sau-" + UUID.randomUUID().toString().substring(0, 8),
                "ordinal", "XII",
                "years", "2028-2029",
                "opensAt", "2028-01-01T00:00:00Z",
                "closesAt", "2028-12-01T00:00:00Z"));

        var copy = organiser.post("/api/editions/" + id + "/clone", request).is(201);

        assertThat(copy.string("edition.state")).isEqualTo("DRAFT");
        assertThat(copy.string("edition.titleVi")).contains("lần thứ XII (2028-2029)");
        assertThat(copy.text()).contains("eligibility[0]", "identity.legalBasis[0]");
        assertThat(rulebook(copy.id("edition.id")).draft().string("yaml"))
                .contains("2028-01-01T07:00")
                .doesNotContain("12/TB-BTC");
        organiser.post("/api/editions/" + id + "/clone", request).isProblem(409, "edition.code-taken");
    }
}
