package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;

@MicronautTest(transactional = false)
class EntrySheetsApiTest {

    @Inject
    People people;

    @Test
    void the_organiser_reads_a_dossier_with_its_sealed_sheets_and_not_what_is_still_written() {
        var contest = AContest.judged(people, 1, 3);
        var entry = contest.entries.getFirst();
        var judge = contest.judges().getFirst();
        var sheet = contest.sheet(judge, entry);
        var person = contest.signIn(judge);
        var saved = person.put("/api/sheets/" + sheet, "\"0\"", AContest.marks("35", "25.5", "20"))
                .is(200);

        var before = contest.organiser.get("/api/entries/" + entry + "/sheets").is(200);
        person.post("/api/sheets/" + sheet + "/seal", saved.etag(), java.util.Map.of())
                .is(200);
        var after = contest.organiser.get("/api/entries/" + entry + "/sheets").is(200);

        assertThat(before.text()).doesNotContain("25.5");
        assertThat(after.text()).contains("25.5", "80.5");
        assertThat(after.at("sheets").size()).isEqualTo(3);
    }

    @Test
    void a_judge_does_not_read_what_the_others_gave() {
        var contest = AContest.judged(people, 1, 3);
        var chairs = contest.judges().stream()
                .filter(judge -> contest.signIn(judge)
                                .get("/api/entries/" + contest.entries.getFirst() + "/sheets")
                                .status()
                        == 200)
                .toList();

        assertThat(chairs).hasSize(1);
    }
}
