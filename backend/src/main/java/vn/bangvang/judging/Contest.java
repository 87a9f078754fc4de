package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Round;

/** The edition as judging sees it: its rounds, and whether judging is on. */
@Singleton
class Contest {

    private final Editions editions;

    Contest(Editions editions) {
        this.editions = editions;
    }

    Edition get(UUID editionId) {
        return editions.glance(editionId);
    }

    /** For saving again and again: the state may be a second old. */
    Edition judgingAtAGlance(UUID editionId) {
        return requireJudging(editions.glance(editionId));
    }

    /** The edition, if marks may be given now; an open sheet keeps it from moving on. */
    Edition judging(UUID editionId) {
        return requireJudging(editions.get(editionId));
    }

    /** Nothing moves the edition on before the act is over. */
    Edition lockJudging(UUID editionId) {
        return requireJudging(editions.lock(editionId));
    }

    private static Edition requireJudging(Edition edition) {
        if (edition.state() != EditionState.JUDGING) {
            throw RuleBroken.of(JudgingRule.NOT_JUDGING, "state", edition.state());
        }
        return edition;
    }

    /** The edition, if its panels may still be changed. */
    Edition staffing(UUID editionId) {
        return requireStaffing(editions.get(editionId));
    }

    /** The same, kept from every other change of panels until the act is over. */
    Edition lockStaffing(UUID editionId) {
        return requireStaffing(editions.lock(editionId));
    }

    static Edition requireStaffing(Edition edition) {
        boolean over = edition.state() == EditionState.DECIDED || edition.state() == EditionState.PUBLISHED;
        if (over) {
            throw RuleBroken.of(JudgingRule.TOO_LATE_FOR_PANELS, "state", edition.state());
        }
        return edition;
    }

    /** The round, if judges fill in sheets there. */
    static Round scored(Round round) {
        if (!round.isScored()) {
            throw RuleBroken.of(JudgingRule.ROUND_WITHOUT_SHEETS);
        }
        return round;
    }

    /** The round with this code, or the one that is ranked. */
    static Round round(Edition edition, @Nullable String code) {
        var rulebook = edition.rulebook();
        return code == null
                ? rulebook.rankingRound()
                : rulebook.findRound(code).orElseThrow(() -> RuleBroken.of(JudgingRule.NO_SUCH_ROUND));
    }
}
