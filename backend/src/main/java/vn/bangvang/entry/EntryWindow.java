package vn.bangvang.entry;

import java.time.Instant;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;

/** When dossiers come in: the edition is open and {@code opensAt ≤ now < closesAt} by the server's clock. */
final class EntryWindow {

    private EntryWindow() {}

    static void requireOpen(Edition edition, Instant now) {
        if (edition.isClosedAt(now)) {
            throw RuleBroken.of(
                    EntryRule.CLOSED,
                    "closesAt",
                    edition.closesAt(),
                    "closedOn",
                    VietnamTime.words(edition.closesAt()),
                    "now",
                    VietnamTime.words(now));
        }
        if (edition.state() != EditionState.OPEN) {
            throw RuleBroken.of(EntryRule.NOT_OPEN, "state", edition.state());
        }
        if (now.isBefore(edition.opensAt())) {
            throw RuleBroken.of(
                    EntryRule.NOT_YET_OPEN,
                    "opensAt",
                    edition.opensAt(),
                    "opensOn",
                    VietnamTime.words(edition.opensAt()));
        }
    }

    /** Checks, supplements and withdrawals go on until the results are decided. */
    static boolean isBeforeDecision(Edition edition) {
        return edition.state() == EditionState.OPEN || edition.state() == EditionState.JUDGING;
    }
}
