package vn.bangvang.rulebook;

import java.math.BigDecimal;

/**
 * What happens when judges differ: never is a sheet set aside in silence.
 *
 * @param above points; the highest total minus the lowest must be strictly above this
 */
public record Divergence(
        @Within(min = "0", max = "10000") BigDecimal above,
        Action action,
        @Fallback("false") boolean example) {

    /** FLAG shows it; RESCORE asks the same judges again; ADD_JUDGE asks one more; VOTE puts it to the panel. */
    public enum Action {
        FLAG,
        RESCORE,
        ADD_JUDGE,
        VOTE
    }
}
