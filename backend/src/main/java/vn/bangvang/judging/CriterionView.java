package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.SheetLine;

/**
 * One line of the form of a score sheet.
 *
 * @param kind whether its points are added, added on top, or taken off
 * @param factor by which its points are multiplied
 * @param group the criterion of which it is a part; lines of one group follow each other
 */
@Serdeable
public record CriterionView(
        String code,
        WordsView name,
        @Nullable WordsView description,
        BigDecimal max,
        BigDecimal step,
        RemarkNeedView remark,
        Criterion.Kind kind,
        BigDecimal factor,
        @Nullable WordsView group) {

    static CriterionView of(SheetLine criterion) {
        return new CriterionView(
                criterion.code(),
                WordsView.of(criterion.name()),
                WordsView.ofNullable(criterion.description()),
                criterion.max(),
                criterion.step(),
                RemarkNeedView.of(criterion.remark()),
                criterion.criterion().kind(),
                criterion.criterion().factor(),
                criterion.isPart() ? WordsView.of(criterion.criterion().name()) : null);
    }
}
