package vn.bangvang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.account.Role;
import vn.bangvang.rulebook.FirstPreset;

@MicronautTest(transactional = false)
class EditionApiTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    @Inject
    People people;

    @Test
    void an_organiser_opens_an_edition_from_a_preset() {
        var view = anEdition().askedBy(people.organiser()).is(201);

        assertThat(view.string("titleVi")).isEqualTo(FirstPreset.title("XI", "2026-2027"));
        assertThat(view.string("state")).isEqualTo("DRAFT");
        assertThat(view.at("fields").size()).isEqualTo(6);
    }

    @Test
    void a_secretary_may_not_open_an_edition() {
        anEdition().askedBy(people.secretary(UUID.randomUUID())).isProblem(403, "account.forbidden");
    }

    @Test
    void a_deadline_before_the_opening_is_refused() {
        anEdition().between(NOON, NOON).askedBy(people.organiser()).isProblem(422, "edition.closes-before-opening");
    }

    @Test
    void a_code_in_use_is_refused() {
        var organiser = people.organiser();
        var code = "trung-" + UUID.randomUUID().toString().substring(0, 8);
        anEdition().with("code", code).askedBy(organiser).is(201);

        anEdition().with("code", code).askedBy(organiser).isProblem(409, "edition.code-taken");
    }

    @Test
    void an_unknown_preset_is_refused() {
        anEdition().with("preset", "khong-co").askedBy(people.organiser()).isProblem(422, "edition.preset-missing");
    }

    @Test
    void judging_does_not_begin_before_the_deadline() {
        var organiser = people.organiser();
        var id = anEdition().openedBy(organiser);

        var refused = organiser.post("/api/editions/" + id + "/moves", Map.of("to", "JUDGING"));

        assertThat(refused.isProblem(409, "edition.blocked").text()).contains("edition.still-open");
    }

    @Test
    void a_stage_cannot_be_jumped_over() {
        var organiser = people.organiser();
        var id = anEdition().draftedBy(organiser);

        var refused = organiser.post("/api/editions/" + id + "/moves", Map.of("to", "PUBLISHED"));

        assertThat(refused.isProblem(409, "edition.illegal-move").string("title"))
                .contains("Chuẩn bị", "Đã công bố");
    }

    @Test
    void a_broken_rulebook_is_refused_with_its_line() {
        var refused = anEdition().with("rulebook", "version: 1\nidentity: 5\n").askedBy(people.organiser());

        assertThat(refused.isProblem(422, "edition.rulebook-invalid").string("violations.0.path"))
                .startsWith("rulebook:");
    }

    @Test
    void the_second_of_two_tabs_learns_that_the_dates_changed() {
        var organiser = people.organiser();
        var id = anEdition().draftedBy(organiser);
        var edition = organiser.get("/api/editions/" + id).is(200);
        var dates =
                Map.of("opensAt", edition.string("opensAt"), "closesAt", "2027-08-15T10:00:00Z", "reason", "Gia hạn");
        organiser
                .put("/api/editions/" + id + "/timeline", edition.etag(), dates)
                .is(200);

        organiser
                .put("/api/editions/" + id + "/timeline", edition.etag(), dates)
                .isProblem(412, "request.stale");
    }

    @Test
    void an_unknown_edition_is_missing() {
        people.organiser().get("/api/editions/" + UUID.randomUUID()).isProblem(404, "edition.missing");
    }

    @Test
    void an_organiser_of_one_edition_does_not_reach_another() {
        var other = anEdition().draftedBy(people.organiser());
        var guest = people.with(Role.ORGANISER, UUID.randomUUID());

        guest.get("/api/editions/" + other + "/journal").isProblem(403, "account.forbidden");
    }
}
