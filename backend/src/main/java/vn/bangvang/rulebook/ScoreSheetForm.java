package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form of the sheet that a judge fills in.
 *
 * @param scale the points that the criteria's maxima, times their factors, add up to; a bonus comes on top
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

    /** All lines that a judge fills in, in the order of the form. */
    public Stream<SheetLine> lines() {
        return criteria.stream().flatMap(Criterion::lines);
    }

    /** The line with this code, if the sheet has it. */
    public Optional<SheetLine> findLine(String code) {
        return lines().filter(l -> l.code().equals(code)).findFirst();
    }

    /** The most that two sheets can differ by: penalties go below 0. */
    BigDecimal widest() {
        return criteria.stream().map(c -> c.max().multiply(c.factor())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most points a sheet can give: the scale and every bonus. */
    public BigDecimal most() {
        return criteria.stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
