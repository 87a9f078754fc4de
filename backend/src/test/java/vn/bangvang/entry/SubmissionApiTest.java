package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.check;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.rulebook.FirstPreset;

@MicronautTest(transactional = false)
class SubmissionApiTest {

    @Inject
    People people;

    @Inject
    Entries entries;

    @Test
    void handing_in_gives_a_receipt_with_a_code_and_the_servers_time() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var id = anEntry().draftedBy(owner, edition);

        var receipt = submit(owner, id).is(200);

        assertThat(receipt.string("code")).matches(FirstPreset.codePrefix() + "-20\\d\\d-0001");
        assertThat(receipt.string("submittedAt")).isNotBlank();
        var view = owner.get("/api/entries/" + id);
        assertThat(view.string("state")).isEqualTo("SUBMITTED");
        assertThat(view.string("steps.0.state")).isEqualTo("SUBMITTED");
        assertThat(view.at("editable").getBooleanValue()).isFalse();
        assertThat(entries.authors(id)).hasSize(1);
        assertThat(entries.authors(id).getFirst().unitId()).isNotNull();
    }

    @Test
    void an_incomplete_dossier_is_refused_with_everything_that_is_wrong_at_once() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var nobody = Map.of("name", "", "share", "60", "details", Map.of("email", "khong-phai"));
        var id = anEntry()
                .with("title", " ")
                .with("field", "")
                .with("authors", List.of(nobody))
                .answering("content", "")
                .answering("createdOn", "2011-01-01")
                .answering("ownWork", "false")
                .draftedBy(owner, edition);

        var refused = submit(owner, id).isProblem(422, "entry.incomplete").text();

        assertThat(refused)
                .contains("\"path\":\"title\"")
                .contains("\"path\":\"field\"")
                .contains("\"path\":\"authors[0].name\"")
                .contains("\"path\":\"authors[0].details.phone\"")
                .contains("\"path\":\"authors[0].details.email\"")
                .contains("\"path\":\"authors\"")
                .contains("\"path\":\"answers.content\"")
                .contains("\"path\":\"answers.createdOn\"")
                .contains("\"path\":\"answers.ownWork\"")
                .doesNotContain("answers.notEnteredBefore");
        assertThat(owner.get("/api/entries/" + id).string("state")).isEqualTo("DRAFT");
    }

    @Test
    void thirds_make_a_whole_only_when_they_do() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var whole = anEntry().shared("33,33", "33.33", "33,34").draftedBy(owner, edition);
        var lacking = anEntry().shared("33,33", "33,33", "33,33").draftedBy(owner, edition);

        submit(owner, whole).is(200);

        assertThat(submit(owner, lacking).isProblem(422, "entry.incomplete").text())
                .contains("form.shares-miss-100", "99,99 %");
        assertThat(entries.authors(whole).getLast().share()).isEqualByComparingTo("33.34");
    }

    @Test
    void handing_in_twice_gives_the_same_receipt() {
        var owner = people.applicant();
        var id = anEntry().draftedBy(owner, anEdition().openedBy(people.organiser()));

        var first = submit(owner, id).is(200);
        var second = owner.post("/api/entries/" + id + "/submission", "\"1\"", Map.of())
                .is(200);

        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void a_double_click_hands_in_once() throws Exception {
        var owner = people.applicant();
        var id = anEntry().draftedBy(owner, anEdition().openedBy(people.organiser()));
        Callable<Answer> click = () -> owner.post("/api/entries/" + id + "/submission", "\"1\"", Map.of());

        var answers = atOnce(IntStream.range(0, 8).mapToObj(i -> click).toList());

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answer::text)
                .containsOnly(answers.getFirst().text());
        assertThat(owner.get("/api/entries/" + id).at("steps").size()).isEqualTo(1);
    }

    @Test
    void codes_have_no_gap_and_no_double_when_many_hand_in_at_once() throws Exception {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 24; i++) {
            ids.add((i % 6 == 5 ? anEntry().with("title", "") : anEntry()).draftedBy(owner, edition));
        }

        var answers = atOnce(ids.stream()
                .<Callable<Answer>>map(id -> () -> owner.post("/api/entries/" + id + "/submission", "\"1\"", Map.of()))
                .toList());

        var numbers = answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(answer -> Integer.parseInt(answer.string("code").substring(10)))
                .sorted()
                .toList();
        assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(answers).extracting(Answer::status).containsOnly(200, 422);
    }

    @Test
    void a_tab_that_saw_an_older_draft_cannot_hand_it_in() {
        var owner = people.applicant();
        var id = anEntry().draftedBy(owner, anEdition().openedBy(people.organiser()));

        owner.post("/api/entries/" + id + "/submission", "\"0\"", Map.of()).isProblem(412, "entry.stale");
    }

    @Test
    void what_was_handed_in_cannot_be_typed_over() {
        var owner = people.applicant();
        var id = anEntry().submittedBy(owner, anEdition().openedBy(people.organiser()));

        owner.put("/api/entries/" + id + "/draft", "\"1\"", anEntry().form()).isProblem(409, "entry.not-editable");
    }

    @Test
    void a_draft_is_withdrawn_without_a_reason_a_dossier_with_one() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var draft = anEntry().draftedBy(owner, edition);
        var path = "/api/entries/" + anEntry().submittedBy(owner, edition);

        owner.post("/api/entries/" + draft + "/withdrawal", "\"1\"", Map.of()).is(204);
        owner.post(path + "/withdrawal", "\"2\"", Map.of("reason", " ")).isProblem(422, "entry.reason-missing");
        owner.post(path + "/withdrawal", "\"1\"", Map.of("reason", "Bận")).isProblem(412, "entry.stale");
        owner.post(path + "/withdrawal", "\"2\"", Map.of("reason", "Bận")).is(204);
        owner.post(path + "/withdrawal", "\"2\"", Map.of("reason", "Bận")).is(204);

        assertThat(owner.get(path).string("state")).isEqualTo("WITHDRAWN");
        submit(owner, draft).isProblem(409, "entry.illegal-move");
    }

    @Test
    void what_is_settled_stays_so() {
        var owner = people.applicant();
        var edition = anEdition().openedBy(people.organiser());
        var secretary = people.secretary(edition);
        var id = anEntry().eligible(owner, edition, secretary);

        entries.settle(id, EntryState.PRIZED);
        entries.settle(id, EntryState.PRIZED);

        owner.post("/api/entries/" + id + "/withdrawal", AnEntry.version(owner, id), Map.of("reason", "Bận"))
                .isProblem(409, "entry.illegal-move");
        check(secretary, id, Map.of("outcome", "ELIGIBLE")).isProblem(409, "entry.illegal-move");
        assertThat(entries.listEligible(edition))
                .extracting(EligibleEntry::state)
                .containsExactly(EntryState.PRIZED);
    }

    private static List<Answer> atOnce(List<Callable<Answer>> acts) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Answer>();
            for (Future<Answer> done : threads.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}
