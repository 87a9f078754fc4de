package vn.bangvang.council;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.bangvang.account.People;
import vn.bangvang.programme.ARulebook;

/** A later version of the rules does not touch votes that were cast. */
@MicronautTest(transactional = false)
class BallotStakeApiTest {

    @Inject
    People people;

    private ACouncil council() {
        var council = ACouncil.of(people, 3, 1);
        council.contest.judging();
        return council;
    }

    private static ARulebook halved(ACouncil council) {
        return new ARulebook(council.organiser, council.contest.edition)
                .drafted(yaml -> yaml.replace("share: 2/3", "share: 50%"));
    }

    @Test
    void the_ballot_cannot_change_once_a_council_votes_by_it() {
        var council = council();
        council.voting("ELECTRONIC", 3);

        var refused = halved(council).issue("Giảm túc số").isProblem(409, "edition.rulebook-at-stake");

        assertThat(refused.string("violations.0.code")).isEqualTo("council.stake.ballot-changed");
    }

    @Test
    void the_ballot_may_change_while_a_council_has_only_met() {
        var council = council();
        council.met("ELECTRONIC", 3);

        halved(council).issue("Giảm túc số").is(200);
    }
}
