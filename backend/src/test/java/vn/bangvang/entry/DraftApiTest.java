package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class DraftApiTest {

    @Inject
    People people;

    @Test
    void a_new_dossier_begins_with_its_owner_as_the_first_author() {
        var owner = people.applicant("Y Moan Êban");
        var edition = anEdition().openedBy(people.organiser());

        var id = owner.post("/api/editions/" + edition + "/entries").is(201).id("id");

        var view = owner.get("/api/entries/" + id).is(200);
        assertThat(view.string("state")).isEqualTo("DRAFT");
        assertThat(view.string("dossier.authors.0.name")).isEqualTo("Y Moan Êban");
        assertThat(view.at("code").isNull()).isTrue();
        assertThat(view.etag()).isEqualTo("\"0\"");
    }

    @Test
    void everything_typed_is_kept_however_wrong() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = owner.post("/api/editions/" + edition + "/entries").is(201).id("id");
        var title = "Giải pháp rất dài ".repeat(100);
        var form = Map.of(
                "title",
                title,
                "field",
                "KHONG-CO",
                "entrant",
                "???",
                "answers",
                Map.of("createdOn", "hôm qua", "khong-co", "x", "content", "chữ ".repeat(20_000)),
                "authors",
                List.of(Map.of("share", "một nửa", "details", Map.of("birth-date", "31/02/1980"))));

        var saved = owner.put("/api/entries/" + id + "/draft", "\"0\"", form).is(200);

        assertThat(saved.etag()).isEqualTo("\"1\"");
        assertThat(saved.text()).contains("form.answer-too-long", "form.field-unknown", "entry.share-not-a-number");
        var view = owner.get("/api/entries/" + id).is(200);
        assertThat(view.string("dossier.title")).isEqualTo(title);
        assertThat(view.string("dossier.answers.createdOn")).isEqualTo("hôm qua");
        assertThat(view.string("dossier.authors.0.share")).isEqualTo("một nửa");
    }

    @Test
    void letters_are_kept_composed() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = anEntry()
                .with("title", "Tu\u031Bo\u031B\u0301i ca\u0300 phe\u0302")
                .draftedBy(owner, edition);

        assertThat(owner.get("/api/entries/" + id).string("dossier.title")).isEqualTo("Tưới cà phê");
    }

    @Test
    void a_complete_draft_has_no_fault_that_blocks() {
        var owner = people.applicant();
        var id = anEntry()
                .with("title", "Chưa ai dự thi " + UUID.randomUUID())
                .draftedBy(owner, anEdition().openedBy(people.organiser()));

        assertThat(owner.get("/api/entries/" + id).at("faults").size()).isEqualTo(1);
        assertThat(owner.get("/api/entries/" + id).string("faults.0.effect")).isEqualTo("WARNING");
    }

    @Test
    void two_tabs_do_not_overwrite_each_other() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = anEntry().with("title", "Tab một").draftedBy(owner, edition);

        var refused = owner.put("/api/entries/" + id + "/draft", "\"0\"", Map.of("title", "Tab hai"));

        refused.isProblem(412, "entry.stale");
        assertThat(owner.get("/api/entries/" + id).string("dossier.title")).isEqualTo("Tab một");
    }

    @Test
    void a_save_must_say_which_version_it_saw() {
        var owner = people.applicant();
        var id = anEntry().draftedBy(owner, anEdition().openedBy(people.organiser()));

        owner.put("/api/entries/" + id + "/draft", anEntry().form()).isProblem(400, "request.version-required");
    }

    @Test
    void broken_json_is_refused_and_changes_nothing() {
        var owner = people.applicant();
        var id = anEntry().draftedBy(owner, anEdition().openedBy(people.organiser()));

        owner.put("/api/entries/" + id + "/draft", "\"1\"", "{\"title\":\"x").isProblem(400, "request.unreadable");
        owner.put("/api/entries/" + id + "/draft", "\"1\"", "{\"authors\":5}").isProblem(400, "request.unreadable");

        assertThat(owner.get("/api/entries/" + id).etag()).isEqualTo("\"1\"");
    }

    @Test
    void a_draft_beyond_all_measure_is_refused() {
        var owner = people.applicant();
        var id = anEntry().draftedBy(owner, anEdition().openedBy(people.organiser()));

        owner.put("/api/entries/" + id + "/draft", "\"1\"", Map.of("title", "x".repeat(2_000_001)))
                .isProblem(413, "entry.draft-too-large");
    }

    @Test
    void nobody_else_learns_that_a_draft_exists() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = anEntry().draftedBy(owner, edition);

        for (var other : List.of(people.applicant(), people.secretary(edition), people.organiser())) {
            other.get("/api/entries/" + id).isProblem(404, "entry.missing");
        }
        var other = people.applicant();
        other.put("/api/entries/" + id + "/draft", "\"1\"", Map.of()).isProblem(404, "entry.missing");
        other.post("/api/entries/" + id + "/submission", "\"1\"", Map.of()).isProblem(404, "entry.missing");
        other.post("/api/entries/" + id + "/withdrawal", "\"1\"", Map.of()).isProblem(404, "entry.missing");
        other.get("/api/entries/" + UUID.randomUUID()).isProblem(404, "entry.missing");
        assertThat(other.get("/api/entries").at("items").size()).isZero();
    }

    @Test
    void who_is_not_signed_in_is_told_to() {
        people.stranger().get("/api/entries").isProblem(401, "account.sign-in-needed");
    }

    @Test
    void dossiers_begin_only_while_the_call_is_open() {
        var organiser = people.organiser();
        var owner = people.applicant();
        var now = Instant.now();
        var draft = anEdition().draftedBy(organiser);
        var early = anEdition()
                .between(now.plusSeconds(3600), now.plusSeconds(7200))
                .openedBy(organiser);
        var late = anEdition()
                .between(now.minusSeconds(7200), now.minusSeconds(3600))
                .openedBy(organiser);

        owner.post("/api/editions/" + draft + "/entries").isProblem(409, "entry.not-open");
        owner.post("/api/editions/" + early + "/entries").isProblem(409, "entry.not-yet-open");
        owner.post("/api/editions/" + late + "/entries").isProblem(409, "entry.closed");
        owner.post("/api/editions/" + UUID.randomUUID() + "/entries").isProblem(404, "edition.missing");
        assertThat(owner.get("/api/calls").is(200).text())
                .doesNotContain(draft.toString(), early.toString(), late.toString());
    }

    @Test
    void the_owner_sees_dossiers_in_a_list_and_the_form_in_two_languages() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var first = anEntry().draftedBy(owner, edition);
        var second = anEntry().with("title", "").draftedBy(owner, edition);

        var page = owner.get("/api/entries?limit=1").is(200);

        assertThat(page.id("items.0.id")).isEqualTo(second);
        var rest =
                owner.get("/api/entries?limit=1&after=" + page.string("next")).is(200);
        assertThat(rest.id("items.0.id")).isEqualTo(first);
        assertThat(rest.at("next").isNull()).isTrue();
        assertThat(owner.get("/api/calls").text()).contains(edition.toString());
        var form = "/api/editions/" + edition + "/entry-form";
        assertThat(owner.get(form).string("fields.4.name")).isEqualTo("Y dược");
        assertThat(owner.reading("en").get(form).string("fields.4.name")).isEqualTo("Medicine and pharmacy");
    }
}
