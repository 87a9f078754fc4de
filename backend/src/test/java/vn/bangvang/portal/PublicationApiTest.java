package vn.bangvang.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.award.JudgedEdition;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.Rules;

/** Nobody but the organisers sees results before their instant, and everybody does from it on. */
@MicronautTest(transactional = false)
@Property(name = "test.publishing-clock", value = "true")
class PublicationApiTest {

    private final Instant noon = Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(60);

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    @Inject
    Entries entries;

    @Inject
    PublishingClock clock;

    @AfterEach
    void setTheClockRight() {
        clock.set(null);
    }

    @Test
    void results_are_there_from_the_second_of_their_publication_and_not_before() {
        var stage = editions.ladder().decided();
        stage.publish(noon).is(200);

        clock.set(noon.minusSeconds(1));
        stage.publicResults().isProblem(404, "portal.not-published");
        clock.set(noon);
        stage.publicResults().is(200);
        clock.set(noon.plusSeconds(1));
        stage.publicResults().is(200);
    }

    @Test
    void a_result_that_is_not_to_be_seen_yet_looks_like_an_unknown_code() {
        var stage = editions.ladder().decided();
        stage.publish(noon).is(200);

        var hidden = stage.publicResults();
        var unknown = people.stranger().get("/api/public/editions/khong-co/results");

        hidden.isProblem(404, "portal.not-published");
        assertThat(withoutId(hidden.text())).isEqualTo(withoutId(unknown.text()));
    }

    @Test
    void what_never_was_a_code_is_answered_like_one_that_is_not_there() {
        people.stranger().get("/api/public/editions/%E1%BB%AF%00/results").isProblem(404, "portal.not-published");
        people.stranger().get("/api/public/certificates/%E1%BB%AF").isProblem(404, "portal.certificate-unknown");
    }

    private static String withoutId(String body) {
        return body.replaceAll("\"requestId\":\"[^\"]*\"", "");
    }

    @Test
    void the_list_of_results_does_not_tell_early_either() {
        var stage = editions.ladder().decided();
        stage.publish(noon).is(200);

        assertThat(people.stranger().get("/api/public/editions").is(200).text()).doesNotContain(stage.code);
    }

    @Test
    void entries_have_no_final_state_before_the_instant() {
        var stage = editions.ladder().decided();
        stage.publish(noon).is(200);

        assertThat(settled(stage.id)).isZero();
    }

    @Test
    void publishing_at_once_settles_every_entry() {
        var stage = editions.ladder().published();

        stage.publicResults().is(200);
        assertThat(settled(stage.id)).isEqualTo(7);
        assertThat(people.stranger().get("/api/public/editions").text()).contains(stage.code);
    }

    @Test
    void everybody_who_entered_is_told_once_the_public_may_know() {
        var stage = editions.ladder().decided();
        stage.publish(noon).is(200);
        assertThat(letters(stage.id)).isZero();

        stage.organiser
                .post(stage.path("/publication/revocation"), Map.of("reason", "Công bố ngay"))
                .is(200);
        stage.publish(null).is(200);

        assertThat(letters(stage.id)).isEqualTo(7);
    }

    private long letters(UUID edition) {
        return editions.count(
                "SELECT COUNT(*) FROM notice_mail m, edition e WHERE e.id = ? AND m.body LIKE CONCAT('%/ket-qua/', e.code, '%')",
                edition);
    }

    private long settled(UUID edition) {
        return editions.count(
                "SELECT COUNT(*) FROM entry WHERE edition_id = ? AND state IN ('PRIZED', 'NOT_PRIZED')", edition);
    }

    @Test
    void the_public_reads_names_titles_and_prizes_and_nothing_else() {
        var child = JudgedEdition.author("Y Moan Niê", LocalDate.now().minusYears(12));
        var stage =
                editions.stage().entry("A", List.of(JudgedEdition.author("Phạm Thị Hồng", null), child), 38, 28.5, 28);
        stage.decided().publish(null).is(200);

        var results = stage.publicResults().is(200);

        assertThat(results.string("levels.0.laureates.0.title")).isEqualTo("Giải pháp A");
        assertThat(results.string("levels.0.laureates.0.authors.0")).isEqualTo("Phạm Thị Hồng");
        assertThat(results.string("levels.0.laureates.0.unnamed")).isEqualTo("1");
        assertThat(results.string("decision.number")).isEqualTo("2704/QĐ-UBND");
        assertThat(results.text())
                .doesNotContain(
                        "Moan",
                        "0905123456",
                        "tac.gia@example.vn",
                        "94.5",
                        stage.of("A").toString(),
                        stage.id.toString());
    }

    @Test
    void a_child_without_consent_to_publication_stands_nowhere_in_public() {
        var stage = withChild("none");
        consent(stage, false);
        stage.decided().publish(null).is(200);

        assertThat(everythingPublic(stage)).contains("Giải pháp A").doesNotContain("Moan", "Niê");
    }

    @Test
    void a_child_with_consent_is_named_until_it_is_taken_back() {
        var stage = withChild("none");
        consent(stage, true);
        stage.decided().publish(null).is(200);
        assertThat(everythingPublic(stage)).contains("Y Moan Niê");

        people.secretary(stage.id)
                .post(
                        "/api/entries/" + stage.of("A") + "/authors/" + childOf(stage) + "/consent-withdrawal",
                        Map.of("reason", "Gia đình yêu cầu"))
                .is(204);

        assertThat(everythingPublic(stage)).contains("Giải pháp A").doesNotContain("Moan", "Niê");
        assertThat(stage.ranking().string("publication.number")).isEqualTo("2");
        assertThat(stage.organiser.get(stage.path("/journal")).text()).contains("award.rewritten");
    }

    @Test
    void initials_stand_for_a_child_where_the_rules_say_so() {
        var stage = withChild("initials");
        consent(stage, false);
        stage.decided().publish(null).is(200);

        assertThat(everythingPublic(stage)).contains("Y.M.N.").doesNotContain("Moan", "Niê");
    }

    private JudgedEdition.Stage withChild(String namesWithoutConsent) {
        var child = JudgedEdition.author("Y Moan Niê", LocalDate.now().minusYears(17));
        return editions.stage(Rules.rules().small().namesWithoutConsent(namesWithoutConsent))
                .entry("A", List.of(child), 38, 28.5, 28.5);
    }

    private void consent(JudgedEdition.Stage stage, boolean given) {
        editions.run(
                "UPDATE entry_author SET consent_processing = TRUE, consent_publication = ? WHERE entry_id = ?",
                given,
                stage.of("A"));
    }

    private UUID childOf(JudgedEdition.Stage stage) {
        return entries.authors(stage.of("A")).getFirst().id();
    }

    /** Every public answer about the edition, one after the other. */
    private String everythingPublic(JudgedEdition.Stage stage) {
        stage.organiser.post(stage.path("/certificates")).is(200);
        var check = stage.organiser.get(stage.path("/certificates")).string("items.0.verifyPath");
        var token = check.replace("/xac-minh/", "");
        var reader = people.stranger();
        return String.join(
                "\n",
                reader.get("/api/public/editions").is(200).text(),
                stage.publicResults().is(200).text(),
                reader.get("/api/public/certificates/" + token).is(200).text(),
                reader.get("/ket-qua/" + stage.code).text(),
                reader.get(check).text(),
                reader.get("/").text());
    }

    @Test
    void results_are_kept_by_browsers_and_answered_with_304_while_they_stand() {
        var stage = editions.ladder().published();
        var results = stage.publicResults().is(200);
        var tag = results.etag();

        var again = people.stranger();
        var answer = again.send(again.request("/api/public/editions/" + stage.code + "/results")
                .header("If-None-Match", tag)
                .GET());

        answer.is(304);
        assertThat(results.headers().firstValue("Cache-Control")).contains("public, max-age=60");
    }

    @Test
    void a_packed_answer_is_the_same_answer() throws java.io.IOException {
        var stage = editions.ladder().published();
        var reader = people.stranger();

        var packed = reader.send(reader.request("/api/public/editions/" + stage.code + "/results")
                .header("Accept-Encoding", "gzip")
                .GET());

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (var unpacked = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.bytes()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(stage.publicResults().bytes());
        }
    }

    @Test
    void a_revoked_result_is_gone_at_once_and_a_correction_is_published_anew() {
        var stage = editions.ladder().published();
        stage.publicResults().is(200);

        stage.organiser
                .post(stage.path("/publication/revocation"), Map.of("reason", ""))
                .isProblem(422, "request.invalid");
        stage.organiser
                .post(stage.path("/publication/revocation"), Map.of("reason", "Sai tên tác giả"))
                .is(200);
        stage.publicResults().isProblem(404, "portal.not-published");
        stage.publish(null).is(200);

        stage.publicResults().is(200);
        assertThat(stage.ranking().string("publication.number")).isEqualTo("2");
    }

    @Test
    void a_prize_is_corrected_by_revoking_reopening_and_deciding_again() {
        var stage = editions.ladder().published();
        stage.organiser
                .post(stage.path("/publication/revocation"), Map.of("reason", "Khiếu nại được chấp nhận"))
                .is(200);
        stage.organiser
                .post(stage.path("/moves"), Map.of("to", "JUDGING", "reason", "Xét lại giải"))
                .is(200);

        stage.give("F", null, null).is(200);
        stage.decide().is(200);
        stage.publish(null).is(200);

        assertThat(stage.publicResults().string("prizeCount")).isEqualTo("5");
        assertThat(editions.count("SELECT COUNT(*) FROM entry WHERE id = ? AND state = 'NOT_PRIZED'", stage.of("F")))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_published_before_the_decision_twice_or_in_the_past() {
        var stage = editions.ladder();
        stage.propose();
        stage.publish(null).isProblem(409, "edition.not-in-state");
        stage.decide().is(200);

        stage.publish(Instant.now().minusSeconds(3600)).isProblem(422, "award.publish-in-past");
        stage.publish(null).is(200);
        stage.publish(null).isProblem(409, "edition.not-in-state");
    }

    @Test
    void the_published_text_is_stored_with_its_hash() {
        var stage = editions.ladder().published();

        long whole = editions.count(
                "SELECT COUNT(*) FROM award_snapshot WHERE edition_id = ? AND BINARY sha256 = BINARY SHA2(body, 256)",
                stage.id);

        assertThat(whole).isEqualTo(1);
    }
}
