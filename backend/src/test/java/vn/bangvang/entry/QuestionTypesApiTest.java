package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.entry.Rules.rules;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

/** Tables, persons, pages, files that an answer asks for, and groups by age. */
@MicronautTest(transactional = false)
class QuestionTypesApiTest {

    private static final String TABLE = """
            - type: table
              code: works
              label: {vi: Công trình}
              required: true
              maxRows: 3
              columns:
                - {code: title, label: {vi: Tên}, required: true}
                - {code: year, label: {vi: Năm}, type: number}
            """;
    private static final String SUPERVISOR = """
            - type: person
              code: teacher
              label: {vi: Giáo viên hướng dẫn}
              role: supervisor
              details:
                - {kind: workplace, label: {vi: Trường}, required: true}
                - {kind: phone}
            """;

    @Inject
    People people;

    @Inject
    Entries entries;

    @Test
    void the_form_tells_the_columns_of_a_table_and_the_details_of_a_person() {
        var form = people.applicant()
                .get("/api/editions/" + edition(rules().question(TABLE + SUPERVISOR)) + "/entry-form")
                .is(200);

        var extra = form.at("sections").values().iterator();
        var text = form.text();
        assertThat(extra.hasNext()).isTrue();
        assertThat(text)
                .contains("{\"code\":\"year\",\"label\":\"Năm\",\"type\":\"number\",\"required\":false}")
                .contains("\"maxRows\":3")
                .contains("{\"kind\":\"workplace\",\"label\":\"Trường\",\"required\":true}")
                .contains("\"role\":\"SUPERVISOR\"");
    }

    @Test
    void a_wrong_cell_is_named_by_its_row_and_column() {
        var owner = people.applicant();
        var edition = edition(rules().question(TABLE));
        var id = anEntry()
                .answering("works", "[{\"title\":\"Máy sấy\",\"year\":\"2024\"},{\"title\":\"\",\"year\":\"năm nay\"}]")
                .draftedBy(owner, edition);
        var good = anEntry().answering("works", "[{\"title\":\"Máy sấy\"}]").draftedBy(owner, edition);

        assertThat(submit(owner, id).isProblem(422, "entry.incomplete").text())
                .contains("answers.works[1].title", "answers.works[1].year");
        submit(owner, good).is(200);
        assertThat(owner.get("/api/entries/" + good).string("dossier.answers.works"))
                .isEqualTo("[{\"title\":\"Máy sấy\"}]");
    }

    @Test
    void a_supervisor_is_kept_for_conflicts_of_interest() {
        var edition = edition(rules().question(SUPERVISOR));
        var owner = people.applicant();
        var secretary = people.secretary(edition);
        var id = anEntry()
                .answering(
                        "teacher",
                        "{\"name\":\"Phạm Thị Hồng\",\"workplace\":\"Trường THPT Krông Pắc\",\"phone\":\"0913 222 333\"}")
                .eligible(owner, edition, secretary);

        var guide = entries.supervisors(id).getFirst();

        assertThat(guide.fullName()).isEqualTo("Phạm Thị Hồng");
        assertThat(guide.unitId()).isNotNull();
        assertThat(entries.listEligible(edition).getFirst().supervisors()).containsExactly(guide);
    }

    @Test
    void an_answer_can_ask_for_a_file() {
        var owner = people.applicant();
        var edition = edition(rules().evidenceWhen("stage", "applied"));
        var applied = anEntry().answering("stage", "applied").draftedBy(owner, edition);
        var trial = anEntry().answering("stage", "trial").draftedBy(owner, edition);

        assertThat(submit(owner, applied).isProblem(422, "entry.incomplete").text())
                .contains("attachments.evidence");
        submit(owner, trial).is(200);
    }

    @Test
    void the_eldest_author_decides_the_age_group() {
        var elder = LocalDate.now().minusYears(40).toString();
        var younger = LocalDate.now().minusYears(20).toString();
        var border = LocalDate.now().minusYears(30);
        var edition = edition(rules().ageGroups("""
                  - {code: A, name: {vi: Bảng A}, bornFrom: %s}
                  - {code: B, name: {vi: Bảng B}, bornTo: %s}
                """.formatted(border.plusDays(1), border)));
        var secretary = people.secretary(edition);
        var authors =
                List.of(share(AnEntry.author("Trẻ Hơn", younger), "50"), share(AnEntry.author("Lớn Hơn", elder), "50"));
        var id = anEntry()
                .with("entrant", "GROUP")
                .with("authors", authors)
                .eligible(people.applicant(), edition, secretary);

        assertThat(secretary.get("/api/entries/" + id).string("ageGroup")).isEqualTo("Bảng B");
        var eligible = entries.listEligible(edition).getFirst();
        assertThat(eligible.ageGroup()).isEqualTo("B");
        assertThat(eligible.youngestBirthDate()).contains(LocalDate.parse(younger));
        assertThat(eligible.authorKeys()).hasSize(2).doesNotHaveDuplicates();
    }

    private static java.util.Map<String, Object> share(java.util.Map<String, Object> author, String share) {
        var shared = new java.util.HashMap<>(author);
        shared.put("share", share);
        return shared;
    }

    private UUID edition(Rules rules) {
        return anEdition().with("rulebook", rules.toString()).openedBy(people.organiser());
    }
}
