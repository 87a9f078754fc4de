package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.author;
import static vn.bangvang.entry.AnEntry.check;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class IntakeApiTest {

    @Inject
    People people;

    @Inject
    Entries entries;

    private final String later = Instant.now().plusSeconds(86_400).toString();

    @Test
    void the_queue_holds_what_was_handed_in_and_counts_the_drafts() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var secretary = people.secretary(edition);
        anEntry().draftedBy(owner, edition);
        var first = anEntry().submittedBy(owner, edition);
        var second = anEntry()
                .with("field", "YD")
                .with("title", "Ứng dụng đo đường huyết")
                .submittedBy(owner, edition);
        check(secretary, first, Map.of("outcome", "ELIGIBLE")).is(200);

        var queue = secretary.get("/api/editions/" + edition + "/intake").is(200);

        assertThat(queue.at("items").size()).isEqualTo(2);
        assertThat(queue.text())
                .contains(
                        "{\"state\":\"DRAFT\",\"count\":1}",
                        "{\"state\":\"ELIGIBLE\",\"count\":1}",
                        "{\"state\":\"SUBMITTED\",\"count\":1}");
        var path = "/api/editions/" + edition + "/intake?";
        assertThat(secretary.get(path + "state=SUBMITTED").id("items.0.id")).isEqualTo(second);
        assertThat(secretary.get(path + "field=YD").id("items.0.id")).isEqualTo(second);
        assertThat(secretary.get(path + "q=DUONG%20huyet").id("items.0.id")).isEqualTo(second);
        assertThat(secretary.get(path + "q=-0002").id("items.0.id")).isEqualTo(second);
        assertThat(secretary.get(path + "q=%25%25").at("items").size()).isZero();
        assertThat(secretary.get(path + "limit=1").string("next")).isEqualTo("1");
        assertThat(secretary.get(path + "limit=1&after=1").id("items.0.id")).isEqualTo(second);
    }

    @Test
    void only_the_editions_staff_sees_its_queue() {
        var edition = anEdition().openedBy(people.organiser());
        var other = anEdition().openedBy(people.organiser());
        var id = anEntry().submittedBy(people.applicant(), edition);
        var stranger = people.secretary(other);
        var finding = Map.of("outcome", "ELIGIBLE");

        stranger.get("/api/editions/" + edition + "/intake").isProblem(403, "account.forbidden");
        people.applicant().get("/api/editions/" + edition + "/intake").isProblem(403, "account.forbidden");
        stranger.get("/api/entries/" + id).isProblem(404, "entry.missing");
        stranger.post("/api/entries/" + id + "/checks", "\"2\"", finding).isProblem(404, "entry.missing");
        people.organiser()
                .post("/api/entries/" + id + "/checks", "\"2\"", finding)
                .isProblem(403, "account.forbidden");
    }

    @Test
    void a_finding_against_the_applicant_needs_a_reason_and_a_supplement_a_date() {
        var edition = anEdition().openedBy(people.organiser());
        var secretary = people.secretary(edition);
        var id = anEntry().submittedBy(people.applicant(), edition);

        check(secretary, id, Map.of("outcome", "INELIGIBLE")).isProblem(422, "entry.reason-missing");
        check(secretary, id, Map.of("outcome", "SUPPLEMENT_REQUESTED", "dueAt", later))
                .isProblem(422, "entry.reason-missing");
        check(secretary, id, Map.of("outcome", "SUPPLEMENT_REQUESTED", "reason", "Thiếu ảnh"))
                .isProblem(422, "entry.due-missing");
        check(secretary, id, Map.of("outcome", "PRIZED")).isProblem(422, "entry.outcome-unknown");
        check(secretary, id, Map.of("outcome", "XYZ")).isProblem(400, "request.unreadable");
        secretary
                .post("/api/entries/" + id + "/checks", "\"7\"", Map.of("outcome", "ELIGIBLE"))
                .isProblem(412, "entry.stale");
    }

    @Test
    void a_supplement_is_typed_beside_what_was_handed_in_and_replaces_it_when_it_is_handed_in() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var secretary = people.secretary(edition);
        var id = anEntry().submittedBy(owner, edition);
        check(secretary, id, Map.of("outcome", "SUPPLEMENT_REQUESTED", "reason", "Nói rõ hơn", "dueAt", later))
                .is(200);

        var supplemented =
                anEntry().with("title", "Tên mới").with("authors", List.of(author("Lê Văn Bảy", true, "100")));
        owner.put("/api/entries/" + id + "/draft", AnEntry.version(owner, id), supplemented.form())
                .is(200);

        assertThat(secretary.get("/api/entries/" + id).string("dossier.title")).startsWith("Máy tách vỏ");
        var code = secretary.get("/api/entries/" + id).string("code");
        assertThat(submit(owner, id).is(200).string("code")).isEqualTo(code);
        var view = secretary.get("/api/entries/" + id);
        assertThat(view.string("dossier.title")).isEqualTo("Tên mới");
        assertThat(view.at("steps").size()).isEqualTo(3);
        assertThat(view.string("steps.1.reason")).isEqualTo("Nói rõ hơn");
        assertThat(entries.authors(id)).extracting(EntryAuthor::fullName).containsExactly("Lê Văn Bảy");
    }

    @Test
    void the_secretary_is_told_of_the_same_title_and_of_pledges_not_given() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        anEntry().with("title", "MÁY  tách vỏ").submittedBy(owner, edition);
        var id = anEntry().with("title", "máy tách vỏ").submittedBy(owner, edition);

        var view = people.secretary(edition).get("/api/entries/" + id).is(200);

        assertThat(view.string("sameTitle.0")).endsWith("-0001");
        assertThat(view.text()).contains("eligibility.not-pledged");
        assertThat(view.string("steps.0.actor")).isEqualTo("Nguyễn Thị Ngọc Ánh");
        assertThat(owner.get("/api/entries/" + id).at("steps.0.actor").isNull()).isTrue();
    }

    @Test
    void judging_does_not_begin_while_a_dossier_waits() {
        var organiser = people.organiser();
        var edition = anEdition().openedBy(organiser);
        anEntry().submittedBy(people.applicant(), edition);

        var refused = organiser.post("/api/editions/" + edition + "/moves", Map.of("to", "JUDGING"));

        assertThat(refused.isProblem(409, "edition.blocked").text()).contains("entry.unchecked");
    }

    @Test
    void an_eligible_entry_is_known_to_the_features_that_follow() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = anEntry().shared("60", "40").eligible(owner, edition, people.secretary(edition));
        anEntry().submittedBy(owner, edition);

        var listed = entries.listEligible(edition);

        assertThat(listed).hasSize(1);
        var entry = listed.getFirst();
        assertThat(entry.id()).isEqualTo(id);
        assertThat(entry.leadAuthor()).isEqualTo("Tác giả 1");
        assertThat(entry.ownerId()).isEqualTo(owner.accountId());
        assertThat(entry.unitIds()).hasSize(2);
        assertThat(entries.handedIn(id, true).dossier().authors()).isEmpty();
        assertThat(entries.handedIn(id, false).dossier().authors()).hasSize(2);
        assertThat(entries.get(id).code()).isEqualTo(entry.code());
    }
}
