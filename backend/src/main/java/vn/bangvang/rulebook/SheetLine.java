package vn.bangvang.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line that a judge fills in: a criterion, or a part of one. Points go from 0 to {@code max} in multiples of
 * {@code step}.
 *
 * @param code unique in the sheet
 * @param criterion to which the points belong
 */
public record SheetLine(
        String code,
        LocalizedText name,
        @Nullable LocalizedText description,
        BigDecimal max,
        BigDecimal step,
        RemarkRule remark,
        Criterion criterion) {

    /** Whether a judge may give these points: 0 to {@code max} inclusive, a whole number of steps. */
    public boolean allows(BigDecimal points) {
        return points.signum() >= 0
                && points.compareTo(max) <= 0
                && points.remainder(step).signum() == 0;
    }

    /** Whether it is a part of a criterion and not one itself. */
    public boolean isPart() {
        return !criterion.parts().isEmpty();
    }
}
