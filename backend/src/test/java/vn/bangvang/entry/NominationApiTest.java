package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.entry.Rules.rules;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;

/** Units put people forward: whoever types is not whom it is about. */
@MicronautTest(transactional = false)
class NominationApiTest {

    @Inject
    People people;

    @Test
    void a_nomination_begins_without_the_person_who_types_it() {
        var unit = people.applicant("Liên đoàn Lao động");
        var edition = edition("unit");

        var id = begun(unit, edition);

        var draft = unit.get("/api/entries/" + id);
        assertThat(draft.at("dossier.authors").size()).isEqualTo(1);
        assertThat(draft.string("dossier.authors.0.name")).isEmpty();
        assertThat(unit.get(form(edition)).string("enteredBy")).isEqualTo("UNIT");
        assertThat(unit.get(form(edition)).string("submittingUnit")).isEqualTo("REQUIRED");
    }

    @Test
    void whoever_may_enter_himself_is_the_first_author() {
        var owner = people.applicant("Hồ Văn Cao");

        var id = begun(owner, edition("either"));

        assertThat(owner.get("/api/entries/" + id).string("dossier.authors.0.name"))
                .isEqualTo("Hồ Văn Cao");
    }

    @Test
    void a_nomination_names_its_unit() {
        var unit = people.applicant();
        var edition = edition("unit");
        var id = anEntry().with("submittingUnit", " ").draftedBy(unit, edition);

        assertThat(submit(unit, id).isProblem(422, "entry.incomplete").text())
                .contains("\"path\":\"submittingUnit\"", "form.submitting-unit-missing");
    }

    @Test
    void a_unit_has_many_nominations_and_the_contact_is_the_account() {
        var unit = people.applicant("Sở Y tế");
        var edition = edition("unit");
        var first = nominate("Trần Thị Bích").submittedBy(unit, edition);
        var second = nominate("Lê Văn Dũng").submittedBy(unit, edition);

        var mine = unit.get("/api/entries").is(200);

        assertThat(List.of(mine.id("items.0.id"), mine.id("items.1.id"))).containsExactly(second, first);
    }

    private static AnEntry nominate(String name) {
        return anEntry().with("title", name).with("authors", List.of(AnEntry.author(name, true, "100")));
    }

    private UUID edition(String enteredBy) {
        return anEdition()
                .with("rulebook", rules().enteredBy(enteredBy).toString())
                .openedBy(people.organiser());
    }

    private static String form(UUID edition) {
        return "/api/editions/" + edition + "/entry-form";
    }

    private static UUID begun(Person owner, UUID edition) {
        return owner.post("/api/editions/" + edition + "/entries").is(201).id("id");
    }
}
