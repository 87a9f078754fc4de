package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.Rules.rules;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** Prized entries go on to the next level with their words and their history. */
@MicronautTest(transactional = false)
class SentOnApiTest {

    private static final String DOSSIER = """
            {"content":{"title":"Giải pháp A","field":"CNTT","entrant":"INDIVIDUAL","organisation":"",
             "submittingUnit":"Sở Y tế","answers":{"content":"Dùng cảm biến","ownWork":"true","unknown":"x"},
             "authors":[{"name":"Lê Thị Thanh","lead":true,"share":"100","details":{"phone":"0905123456"}}]},
             "attachments":[]}
            """;

    private final String national = "toan-quoc-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    @Test
    void a_winner_begins_at_the_next_level_with_its_words_and_without_its_pledges() {
        var past = published();
        var target = target();

        var id = begin(past.organiser, target, past.of("A")).is(201).id("id");

        var draft = past.organiser.get("/api/entries/" + id).is(200);
        assertThat(draft.string("dossier.title")).isEqualTo("Giải pháp A");
        assertThat(draft.string("dossier.field")).isEqualTo("CNTT");
        assertThat(draft.string("dossier.answers.content")).isEqualTo("Dùng cảm biến");
        assertThat(draft.string("dossier.authors.0.name")).isEqualTo("Lê Thị Thanh");
        assertThat(draft.at("dossier.answers").size()).isEqualTo(1);
        assertThat(draft.id("origin.entryId")).isEqualTo(past.of("A"));
        assertThat(draft.string("origin.level")).isEqualTo("Giải Nhất");
    }

    @Test
    void the_secretary_reads_the_points_and_the_decision_of_the_level_below() {
        var past = published();
        var target = target();
        var id = begin(past.organiser, target, past.of("A")).is(201).id("id");
        editions.run(
                "UPDATE entry SET dossier = ?, state = 'SUBMITTED', number = 1, code = 'X-1', submitted_at = NOW(6)"
                        + " WHERE id = ?",
                DOSSIER,
                id);

        var seen = people.secretary(target).get("/api/entries/" + id).is(200);

        assertThat(seen.string("origin.points")).isEqualTo("95");
        assertThat(seen.string("origin.decisionNumber")).isEqualTo("2704/QĐ-UBND");
        assertThat(seen.string("origin.editionCode")).isEqualTo(past.code);
    }

    @Test
    void an_entry_is_offered_its_way_on_and_goes_it_once() {
        var past = published();
        var target = target();
        var path = "/api/entries/" + past.of("A");
        assertThat(past.organiser.get(path).id("sendOnTo.0.editionId")).isEqualTo(target);

        begin(past.organiser, target, past.of("A")).is(201);

        assertThat(past.organiser.get(path).at("sendOnTo").size()).isZero();
        begin(past.organiser, target, past.of("A")).isProblem(409, "entry.origin-begun");
    }

    @Test
    void only_winners_go_on_and_only_where_their_rules_send_them() {
        var past = published();
        var elsewhere = anEdition().openedBy(people.organiser());

        begin(past.organiser, target(), past.of("Z")).isProblem(409, "entry.origin-not-prized");
        begin(past.organiser, elsewhere, past.of("A")).isProblem(409, "entry.origin-not-forwarded");
    }

    @Test
    void nobody_begins_with_the_words_of_somebody_else() {
        var past = published();

        begin(people.applicant(), target(), past.of("A")).isProblem(404, "entry.missing");
        begin(people.secretary(past.id), target(), past.of("A")).isProblem(403, "account.forbidden");
    }

    @Test
    void an_edition_that_takes_nothing_takes_no_winner_either() {
        var past = published();
        var closed = anEdition()
                .between(Instant.now().minusSeconds(7200), Instant.now().minusSeconds(3600))
                .with("rulebook", rules().of(national).toString())
                .openedBy(people.organiser());

        begin(past.organiser, closed, past.of("A")).isProblem(409, "entry.closed");
    }

    private JudgedEdition.Stage published() {
        var past = editions.stage(rules().small().forwardingTo(national))
                .entry("A", 38, 28.5, 28.5)
                .entry("Z", 4, 3, 3);
        editions.run("UPDATE entry SET dossier = ? WHERE edition_id = ?", DOSSIER, past.id);
        return past.published();
    }

    private UUID target() {
        return anEdition().with("rulebook", rules().of(national).toString()).openedBy(people.organiser());
    }

    private static Answer begin(Person by, UUID edition, UUID entry) {
        return by.post("/api/editions/" + edition + "/entries", Map.of("fromEntry", entry));
    }
}
