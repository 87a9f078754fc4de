package vn.bangvang.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.bangvang.programme.ARulebook;

/** A later version of the rules does not touch prizes that a decision gave. */
@MicronautTest(transactional = false)
class AwardStakeApiTest {

    private static final UnaryOperator<String> RICHER = yaml -> yaml.replace("dong: 25000000", "dong: 26000000");

    @Inject
    JudgedEdition editions;

    private static ARulebook rulebook(JudgedEdition.Stage stage) {
        return new ARulebook(stage.organiser, stage.id);
    }

    @Test
    void a_level_that_was_decided_cannot_change() {
        var rulebook = rulebook(editions.ladder().decided()).drafted(RICHER);

        var refused = rulebook.issue("Tăng tiền thưởng").isProblem(409, "edition.rulebook-at-stake");

        assertThat(refused.string("violations.0.code")).isEqualTo("award.stake.level-decided");
        assertThat(refused.string("violations.0.message")).contains("1 giải");
    }

    @Test
    void a_level_that_is_only_proposed_may_change_and_is_named() {
        var stage = editions.ladder();
        stage.propose();
        var rulebook = rulebook(stage).drafted(RICHER);

        assertThat(rulebook.impact().is(200).string("lines.0.code")).isEqualTo("award.stake.level-proposed");
        rulebook.issue("Tăng tiền thưởng").is(200);
    }

    @Test
    void the_ranking_that_a_decision_used_cannot_change() {
        var rulebook = rulebook(editions.ladder().decided())
                .drafted(yaml -> yaml.replaceFirst("criterion: effect", "criterion: applicability"));

        assertThat(rulebook.issue("Đổi cách phân hạng")
                        .isProblem(409, "edition.rulebook-at-stake")
                        .string("violations.0.code"))
                .isEqualTo("award.stake.ranking-decided");
    }

    @Test
    void what_no_decision_rests_on_may_change_after_it() {
        var rulebook = rulebook(editions.ladder().decided())
                .drafted(yaml -> yaml.replace("complaintDays: 15", "complaintDays: 20"));

        rulebook.issue("Theo Luật Khiếu nại").is(200);
    }
}
