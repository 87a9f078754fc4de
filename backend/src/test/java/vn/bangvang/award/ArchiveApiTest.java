package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.entry.AnEntry.anEntry;
import static vn.bangvang.entry.AnEntry.submit;
import static vn.bangvang.entry.Rules.rules;
import static vn.bangvang.programme.AnEdition.anEdition;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.entry.AnEntry;
import vn.bangvang.entry.Rules;

/** What was entered and won before, as far as this system knows. */
@MicronautTest(transactional = false)
class ArchiveApiTest {

    private static final LocalDate BORN = LocalDate.of(1980, 5, 17);
    private static final String WON_FIRST = "    won: {programme: %s, order: 1, since: 2020}\n";

    /** A programme of its own for each test, so that no test finds what another left. */
    private final String programme = "giai-" + UUID.randomUUID().toString().substring(0, 8);

    private final String laureate = "Lê Thị Thanh " + UUID.randomUUID();

    @Inject
    JudgedEdition editions;

    @Inject
    People people;

    private JudgedEdition.Stage past;

    @BeforeEach
    void aPrizeWasWonAndAnotherEntryWasNot() {
        past = editions.stage(rules().of(programme).small())
                .entry("A", List.of(JudgedEdition.author(laureate, BORN)), 38, 28.5, 28.5)
                .entry("Z", List.of(JudgedEdition.author("Không Đạt " + laureate, BORN)), 4, 3, 3)
                .published();
    }

    @Test
    void a_person_is_honoured_once_and_is_told_by_which_edition() {
        var owner = people.applicant();
        var edition = edition(rules().of(programme).check("once-per-person", "blocking", ""));
        var again = by(laureate, BORN).draftedBy(owner, edition);
        var namesake = by(laureate, BORN.plusYears(1)).draftedBy(owner, edition);

        assertThat(submit(owner, again).isProblem(422, "entry.incomplete").text())
                .contains("eligibility.honoured-before", past.code);
        submit(owner, namesake).is(200);
    }

    @Test
    void a_work_is_entered_once_and_its_applicant_learns_of_nobody_else() {
        var owner = people.applicant();
        var edition = edition(rules().of(programme)
                .check("not-entered-before", "blocking", "    question: livesInProvince\n    before: entered\n"));
        var same =
                by("Không Đạt " + laureate, BORN).with("title", "Giải pháp Z").draftedBy(owner, edition);
        var othersTitle = by("Người Khác", BORN).with("title", "Giải pháp Z").draftedBy(owner, edition);

        assertThat(submit(owner, same).isProblem(422, "entry.incomplete").text())
                .contains("eligibility.entered-before", past.code);
        submit(owner, othersTitle).is(200);
        assertThat(owner.get("/api/entries/" + othersTitle).text())
                .doesNotContain(laureate, past.of("Z").toString());
    }

    @Test
    void only_a_prize_counts_where_the_rules_ask_for_prized_works() {
        var owner = people.applicant();
        var edition = edition(rules().of(programme)
                .check("not-entered-before", "blocking", "    question: livesInProvince\n    before: prized\n"));
        var unprized =
                by("Không Đạt " + laureate, BORN).with("title", "Giải pháp Z").draftedBy(owner, edition);
        var prized = by(laureate, BORN).with("title", "giai phap A").draftedBy(owner, edition);

        submit(owner, unprized).is(200);
        assertThat(submit(owner, prized).isProblem(422, "entry.incomplete").text())
                .contains("eligibility.prized-before");
    }

    @Test
    void a_prize_that_is_a_condition_is_looked_up_in_any_programme() {
        var owner = people.applicant();
        var edition = edition(rules().check("prize-in-archive", "blocking", WON_FIRST.formatted(programme)));
        var winner = by(laureate, BORN).draftedBy(owner, edition);
        var loser = by("Không Đạt " + laureate, BORN).draftedBy(owner, edition);

        submit(owner, winner).is(200);
        assertThat(submit(owner, loser).isProblem(422, "entry.incomplete").text())
                .contains("eligibility.prize-not-in-archive");
    }

    @Test
    void a_result_that_is_not_public_yet_is_in_no_archive() {
        past.organiser
                .post(past.path("/publication/revocation"), Map.of("reason", "Sửa"))
                .is(200);
        var owner = people.applicant();
        var edition = edition(rules().of(programme).check("once-per-person", "blocking", ""));

        submit(owner, by(laureate, BORN).draftedBy(owner, edition)).is(200);
    }

    @Test
    void the_secretary_reads_what_the_archive_knows_and_the_applicant_does_not() {
        var owner = people.applicant();
        var edition = edition(rules().of(programme));
        var secretary = people.secretary(edition);
        var id = by(laureate, BORN).with("title", "Giải pháp Z").submittedBy(owner, edition);

        var seen = secretary.get("/api/entries/" + id).at("archive");

        assertThat(seen.size()).isEqualTo(2);
        assertThat(secretary.get("/api/entries/" + id).text())
                .contains(
                        "\"entryId\":\"" + past.of("A") + "\"",
                        "\"sameTitle\":false,\"authors\":[\"" + laureate + "\"],\"certain\":true",
                        "\"entryId\":\"" + past.of("Z") + "\"",
                        "\"sameTitle\":true,\"authors\":[],\"certain\":false");
        assertThat(owner.get("/api/entries/" + id).at("archive").size()).isZero();
    }

    @Test
    void a_namesake_is_shown_as_one_and_decides_nothing() {
        var owner = people.applicant();
        var edition = edition(rules().of(programme).check("once-per-person", "blocking", ""));
        var secretary = people.secretary(edition);
        var nameless = Map.of(
                "name",
                laureate,
                "lead",
                true,
                "share",
                "100",
                "details",
                Map.of("workplace", "Trường khác", "phone", "0999888777"));

        var id = anEntry().with("authors", List.of(nameless)).submittedBy(owner, edition);

        assertThat(secretary.get("/api/entries/" + id).text()).contains("\"certain\":false");
    }

    private static AnEntry by(String name, LocalDate born) {
        return anEntry().with("authors", List.of(AnEntry.author(name, born.toString())));
    }

    private UUID edition(Rules rules) {
        return anEdition()
                .between(Instant.now().minusSeconds(60), Instant.now().plusSeconds(86_400))
                .with("rulebook", rules.toString())
                .openedBy(people.organiser());
    }
}
