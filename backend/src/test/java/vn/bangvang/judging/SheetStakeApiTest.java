package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.programme.ARulebook;

/** A later version of the rules does not touch marks that were sealed. */
@MicronautTest(transactional = false)
class SheetStakeApiTest {

    @Inject
    People people;

    private AContest contest;
    private ARulebook rulebook;
    private UUID judge;
    private UUID sheet;

    @BeforeEach
    void two_sheets_handed_out() {
        contest = AContest.judged(people, 1, 3);
        rulebook = new ARulebook(contest.organiser, contest.edition);
        judge = contest.judges().getFirst();
        sheet = contest.sheets(judge).getFirst();
    }

    private void seal() {
        contest.seal(judge, sheet, "30", "20", "20");
    }

    private String refusal() {
        return rulebook.issue("Đổi cách chấm")
                .isProblem(409, "edition.rulebook-at-stake")
                .string("violations.0.code");
    }

    @Test
    void criteria_under_which_a_sheet_was_sealed_cannot_change() {
        seal();
        rulebook.drafted(yaml -> yaml.replaceFirst("max: 40", "max: 35").replaceFirst("max: 30", "max: 35"));

        var line = rulebook.impact().is(200);
        assertThat(line.string("lines.0.message")).startsWith("1 phiếu đã nộp");
        assertThat(refusal()).isEqualTo("judging.stake.sheet-changed");
    }

    @Test
    void criteria_may_change_while_no_sheet_is_sealed() {
        rulebook.drafted(yaml -> yaml.replaceFirst("max: 40", "max: 35").replaceFirst("max: 30", "max: 35"));

        rulebook.issue("Đổi điểm tối đa").is(200);
    }

    @Test
    void the_way_of_counting_sealed_sheets_cannot_change() {
        seal();
        rulebook.drafted(yaml -> yaml.replace("type: mean", "type: median"));

        assertThat(refusal()).isEqualTo("judging.stake.count-changed");
    }

    @Test
    void a_round_whose_sheets_are_handed_out_cannot_be_taken_away() {
        rulebook.drafted(yaml -> yaml.replace("code: final", "code: other").replace("round: final", "round: other"));

        assertThat(refusal()).isEqualTo("judging.stake.round-lost");
    }

    @Test
    void a_sealed_sheet_stays_under_its_version() {
        seal();
        rulebook.drafted(yaml -> yaml.replace("dong: 25000000", "dong: 26000000"));
        rulebook.issue("Tăng tiền thưởng").is(200);

        var person = contest.signIn(judge);
        assertThat(person.get("/api/sheets/" + sheet).is(200).string("rulebookNumber"))
                .isEqualTo("2");
        assertThat(rulebook.list().string("0.number")).isEqualTo("3");
    }
}
