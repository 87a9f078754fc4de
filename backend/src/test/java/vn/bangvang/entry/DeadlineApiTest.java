package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.check;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.kernel.VietnamTime;

/** One second before, at and after every edge. Access tokens live by the real clock, so the edges are minutes away. */
@MicronautTest(transactional = false)
@Property(name = "test.movable-clock", value = "true")
class DeadlineApiTest {

    private final Instant opens = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);
    private final Instant closes = opens.plusSeconds(60);

    @Inject
    People people;

    @Inject
    MovableClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.set(null);
    }

    @Test
    void a_call_opens_on_the_second() {
        var edition = anEdition().between(opens, closes).openedBy(people.organiser());
        var owner = people.applicant();

        clock.set(opens.minusSeconds(1));
        owner.post("/api/editions/" + edition + "/entries").isProblem(409, "entry.not-yet-open");
        clock.set(opens);
        owner.post("/api/editions/" + edition + "/entries").is(201);
    }

    @Test
    void a_dossier_is_taken_until_the_second_before_the_deadline_and_not_at_it() {
        var edition = anEdition().between(opens, closes).openedBy(people.organiser());
        var owner = people.applicant();
        clock.set(opens);
        var early = anEntry().draftedBy(owner, edition);
        var late = anEntry().draftedBy(owner, edition);

        clock.set(closes.minusSeconds(1));
        submit(owner, early).is(200);
        clock.set(closes);
        submit(owner, late).isProblem(409, "entry.closed");
        clock.set(closes.plusSeconds(1));
        submit(owner, late).isProblem(409, "entry.closed");

        assertThat(owner.get("/api/entries/" + late).string("state")).isEqualTo("DRAFT");
        owner.put("/api/entries/" + late + "/draft", "\"1\"", anEntry().form()).is(200);
    }

    @Test
    void a_refusal_after_the_deadline_says_when_it_was_and_when_the_request_came() {
        var edition = anEdition().between(opens, closes).openedBy(people.organiser());
        var owner = people.applicant();
        clock.set(opens);
        var id = anEntry().draftedBy(owner, edition);

        clock.set(closes);
        var refused = submit(owner, id).isProblem(409, "entry.closed");

        assertThat(refused.string("facts.closesAt")).isEqualTo(closes.toString());
        assertThat(refused.string("title")).contains(VietnamTime.words(closes));
    }

    @Test
    void a_supplement_is_taken_until_the_second_before_its_date() {
        var edition = anEdition().between(opens, closes).openedBy(people.organiser());
        var secretary = people.secretary(edition);
        var owner = people.applicant();
        clock.set(opens);
        var id = anEntry().submittedBy(owner, edition);
        var due = closes.plusSeconds(60);
        var ask = Map.<String, Object>of(
                "outcome", "SUPPLEMENT_REQUESTED", "reason", "Thiếu ảnh", "dueAt", due.toString());
        var refuse = Map.<String, Object>of("outcome", "INELIGIBLE", "reason", "Không bổ sung");

        check(secretary, id, ask).is(200);
        check(secretary, id, refuse).isProblem(409, "entry.supplement-running");
        clock.set(due.minusSeconds(1));
        submit(owner, id).is(200);
        check(secretary, id, ask).is(200);
        clock.set(due);
        submit(owner, id).isProblem(409, "entry.supplement-late");
        check(secretary, id, ask).isProblem(422, "entry.due-past");
        check(secretary, id, refuse).is(200);
    }
}
