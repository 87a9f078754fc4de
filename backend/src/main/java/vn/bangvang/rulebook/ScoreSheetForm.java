package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The form of the sheet that a judge fills in.
 *
 * @param scale the most points a sheet can give; the criteria's maxima must add up to it
 * @param remark when a remark on the whole entry must be written, by the sheet's total
 * @param recommendation whether the judge is asked what prize he recommends
 */
public record ScoreSheetForm(
        @Within(min = "1", max = "10000") BigDecimal scale,
        @Within(min = "1", max = "60") List<Criterion> criteria,
        @Fallback("never") RemarkRule remark,
        @Fallback("false") boolean recommendation) {

    public ScoreSheetForm {
        criteria = List.copyOf(criteria);
    }

    /** The criterion with this code, if the sheet has it. */
    public Optional<Criterion> findCriterion(String code) {
        return criteria.stream().filter(c -> c.code().equals(code)).findFirst();
    }
}
