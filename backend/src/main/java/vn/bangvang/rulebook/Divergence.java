package vn.bangvang.rulebook;

import java.math.BigDecimal;

/**
 * What happens when judges differ: never is a sheet set aside in silence.
 *
 * @param above points; what is measured must be strictly above this
 */
public record Divergence(
        @Fallback("spread") Measure measure,
        @Within(min = "0", max = "10000") BigDecimal above,
        Action action,
        @Fallback("false") boolean example) {

    /** SPREAD: the highest total minus the lowest; FROM_OTHERS: one total from the mean of all the others. */
    public enum Measure {
        SPREAD,
        FROM_OTHERS
    }

    /** FLAG shows it; RESCORE asks the same judges again; ADD_JUDGE asks one more; VOTE puts it to the panel. */
    public enum Action {
        FLAG,
        RESCORE,
        ADD_JUDGE,
        VOTE
    }
}
