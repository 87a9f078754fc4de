package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.entry.Rules.rules;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.award.JudgedEdition;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** Children enter with a representative; nothing is taken for consent that was not said. */
@MicronautTest(transactional = false)
class MinorApiTest {

    private static final String GUARDIAN = "H’Bia Ayun";
    private final String twelve = LocalDate.now().minusYears(12).toString();

    @Inject
    People people;

    @Inject
    Entries entries;

    @Inject
    JudgedEdition editions;

    @Test
    void a_child_needs_a_representative_within_reach_and_an_answer_to_each_question() {
        var owner = people.applicant();
        var id = anEntry()
                .with("authors", List.of(AnEntry.author("Y Moan Niê", twelve)))
                .draftedBy(owner, edition());

        var refused = submit(owner, id).isProblem(422, "entry.incomplete").text();

        assertThat(refused)
                .contains(
                        "authors[0].guardian.name",
                        "authors[0].guardian.relation",
                        "authors[0].guardian.phone",
                        "authors[0].guardian.processing",
                        "authors[0].guardian.publication");
    }

    @Test
    void whoever_is_of_age_today_speaks_for_himself() {
        var owner = people.applicant();
        var grown = LocalDate.now().minusYears(18).minusDays(2).toString();
        var id = anEntry()
                .with("authors", List.of(AnEntry.child("Y Moan Niê", grown, "UNANSWERED", "UNANSWERED")))
                .draftedBy(owner, edition());

        submit(owner, id).is(200);

        assertThat(owner.get("/api/entries/" + id).text()).doesNotContain(GUARDIAN);
        assertThat(entries.authors(id).getFirst().nameIsPublic()).isTrue();
    }

    @Test
    void a_child_whose_data_may_not_be_processed_cannot_enter() {
        var owner = people.applicant();
        var id = child("REFUSED", "GIVEN").draftedBy(owner, edition());

        assertThat(submit(owner, id).isProblem(422, "entry.incomplete").text()).contains("form.processing-refused");
    }

    @Test
    void publication_may_be_refused_and_then_the_name_is_not_public() {
        var refusing = child("GIVEN", "REFUSED").submittedBy(people.applicant(), edition());
        var willing = child("GIVEN", "GIVEN").submittedBy(people.applicant(), edition());

        assertThat(entries.authors(refusing).getFirst().nameIsPublic()).isFalse();
        assertThat(entries.authors(willing).getFirst().nameIsPublic()).isTrue();
    }

    @Test
    void the_representative_is_read_by_the_owner_and_the_staff_and_not_by_judges() {
        var owner = people.applicant();
        var edition = edition();
        var secretary = people.secretary(edition);
        var id = child("GIVEN", "GIVEN").eligible(owner, edition, secretary);

        assertThat(owner.get("/api/entries/" + id).text()).contains(GUARDIAN);
        assertThat(secretary.get("/api/entries/" + id).text()).contains(GUARDIAN);
        assertThat(entries.handedIn(id, false).dossier().authors().getFirst().guardian())
                .isNull();
    }

    @Test
    void judges_read_who_the_child_is_and_where_it_learns_and_neither_when_it_was_born_nor_how_to_reach_it() {
        var owner = people.applicant();
        var edition = edition();
        var secretary = people.secretary(edition);
        var id = child("GIVEN", "GIVEN").eligible(owner, edition, secretary);

        var author = entries.handedIn(id, false).dossier().authors().getFirst();

        assertThat(author.name()).isEqualTo("Y Moan Niê");
        assertThat(author.details()).isEqualTo(Map.of("workplace", "Trường THCS Phan Chu Trinh"));
        assertThat(secretary.get("/api/entries/" + id).text()).contains(twelve, "0905123456");
    }

    @Test
    void lists_journal_receipt_and_mails_tell_nothing_of_a_child_but_its_name() throws IOException {
        var owner = people.applicant();
        var edition = edition();
        var secretary = people.secretary(edition);
        var id = child("GIVEN", "GIVEN").eligible(owner, edition, secretary);
        withdraw(secretary, id, authorOf(id), "Mẹ em gọi điện ngày 20/11").is(204);

        var told = List.of(
                owner.get("/api/entries").is(200).text(),
                secretary.get("/api/editions/" + edition + "/intake").is(200).text(),
                secretary.get("/api/entries/" + id + "/journal").is(200).text(),
                printed(owner.get("/api/entries/" + id + "/receipt.pdf").is(200)));

        assertThat(told)
                .allSatisfy(text ->
                        assertThat(text).isNotBlank().doesNotContain(GUARDIAN, "0914000111", "0905123456", twelve));
        var ofTheEntry = "SELECT COUNT(*) FROM notice_mail WHERE body LIKE ?";
        assertThat(editions.count(ofTheEntry, "%" + id + "%")).isPositive();
        assertThat(editions.count(
                        ofTheEntry + " AND body REGEXP 'Ayun|0914000111|0905123456|" + twelve + "'", "%" + id + "%"))
                .isZero();
    }

    private static String printed(Answer pdf) throws IOException {
        try (var read = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(read);
        }
    }

    @Test
    void the_secretary_writes_down_that_a_consent_was_taken_back() {
        var edition = edition();
        var secretary = people.secretary(edition);
        var id = child("GIVEN", "GIVEN").submittedBy(people.applicant(), edition);

        withdraw(secretary, id, authorOf(id), "Mẹ em gọi điện ngày 20/11").is(204);

        assertThat(entries.authors(id).getFirst().nameIsPublic()).isFalse();
        var view = secretary.get("/api/entries/" + id);
        assertThat(view.string("consents.0.given")).isEqualTo("false");
        assertThat(view.string("consents.0.withdrawnAt")).isNotBlank();
        assertThat(secretary.get("/api/entries/" + id + "/journal").text())
                .contains("entry.consent-withdrawn", "Mẹ em gọi điện ngày 20/11");
        withdraw(secretary, id, authorOf(id), "Lần nữa").isProblem(409, "entry.no-consent");
    }

    @Test
    void a_consent_that_was_taken_back_is_not_given_again_by_handing_in_a_supplement() {
        var owner = people.applicant();
        var edition = edition();
        var secretary = people.secretary(edition);
        var id = child("GIVEN", "GIVEN").submittedBy(owner, edition);
        withdraw(secretary, id, authorOf(id), "Mẹ em gọi điện ngày 20/11").is(204);
        var due = Instant.now().plus(5, ChronoUnit.DAYS).toString();
        AnEntry.check(secretary, id, Map.of("outcome", "SUPPLEMENT_REQUESTED", "reason", "Ảnh mờ", "dueAt", due))
                .is(200);

        submit(owner, id).is(200);

        assertThat(entries.authors(id).getFirst().nameIsPublic()).isFalse();
        assertThat(secretary.get("/api/entries/" + id).string("consents.0.withdrawnAt"))
                .isNotBlank();
    }

    @Test
    void only_staff_records_a_withdrawal_and_only_with_a_reason_for_somebody_of_the_dossier() {
        var owner = people.applicant();
        var edition = edition();
        var secretary = people.secretary(edition);
        var id = child("GIVEN", "GIVEN").submittedBy(owner, edition);

        withdraw(owner, id, authorOf(id), "Tôi").isProblem(403, "account.forbidden");
        withdraw(secretary, id, authorOf(id), " ").isProblem(422, "request.invalid");
        withdraw(secretary, id, UUID.randomUUID(), "Ai đó").isProblem(404, "entry.author-missing");
    }

    private static Answer withdraw(Person by, UUID entry, UUID author, String reason) {
        return by.post(
                "/api/entries/" + entry + "/authors/" + author + "/consent-withdrawal", Map.of("reason", reason));
    }

    private UUID authorOf(UUID entry) {
        return entries.authors(entry).getFirst().id();
    }

    private AnEntry child(String processing, String publication) {
        return anEntry().with("authors", List.of(AnEntry.child("Y Moan Niê", twelve, processing, publication)));
    }

    private UUID edition() {
        return anEdition().with("rulebook", rules().withMinors().toString()).openedBy(people.organiser());
    }
}
