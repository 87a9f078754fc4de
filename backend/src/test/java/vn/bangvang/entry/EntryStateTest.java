package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.bangvang.entry.EntryState.DRAFT;
import static vn.bangvang.entry.EntryState.ELIGIBLE;
import static vn.bangvang.entry.EntryState.INELIGIBLE;
import static vn.bangvang.entry.EntryState.NOT_PRIZED;
import static vn.bangvang.entry.EntryState.PRIZED;
import static vn.bangvang.entry.EntryState.SUBMITTED;
import static vn.bangvang.entry.EntryState.SUPPLEMENT_REQUESTED;
import static vn.bangvang.entry.EntryState.WITHDRAWN;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.bangvang.kernel.RuleBroken;

class EntryStateTest {

    private static final Map<EntryState, Set<EntryState>> MOVES = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(ELIGIBLE, INELIGIBLE, SUPPLEMENT_REQUESTED, WITHDRAWN),
            SUPPLEMENT_REQUESTED, Set.of(SUBMITTED, SUPPLEMENT_REQUESTED, INELIGIBLE, WITHDRAWN),
            ELIGIBLE, Set.of(PRIZED, NOT_PRIZED, WITHDRAWN),
            INELIGIBLE, Set.of(),
            WITHDRAWN, Set.of(),
            PRIZED, Set.of(NOT_PRIZED),
            NOT_PRIZED, Set.of(PRIZED));

    @ParameterizedTest
    @EnumSource
    void a_dossier_makes_these_moves_and_no_others(EntryState from) {
        for (var to : EntryState.values()) {
            if (MOVES.get(from).contains(to)) {
                assertThat(from.to(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.to(to))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                refused -> assertThat(refused.rule()).isEqualTo(EntryRule.ILLEGAL_MOVE));
            }
        }
    }
}
