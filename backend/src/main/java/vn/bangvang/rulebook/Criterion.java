package vn.bangvang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the score sheet. Points go from 0 to {@code max} in multiples of {@code step}.
 *
 * @param remark when a remark on this criterion must be written, by its points
 * @param example whether {@code max} is the organiser's to set and no source gives it
 */
public record Criterion(
        @Code String code,
        LocalizedText name,
        @Nullable LocalizedText description,
        @Within(min = "0.01", max = "1000") BigDecimal max,
        @Within(min = "0.01", max = "1000") BigDecimal step,
        @Fallback("never") RemarkRule remark,
        @Fallback("false") boolean example) {

    /** Whether a judge may give these points: 0 to {@code max} inclusive, a whole number of steps. */
    public boolean allows(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(max) <= 0
                && points.remainder(step).signum() == 0;
    }
}
