package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import vn.bangvang.rulebook.SheetLine;

/** One line of the form of a score sheet. */
@Serdeable
public record CriterionView(
        String code,
        WordsView name,
        @Nullable WordsView description,
        BigDecimal max,
        BigDecimal step,
        RemarkNeedView remark) {

    static CriterionView of(SheetLine criterion) {
        return new CriterionView(
                criterion.code(),
                WordsView.of(criterion.name()),
                WordsView.ofNullable(criterion.description()),
                criterion.max(),
                criterion.step(),
                RemarkNeedView.of(criterion.remark()));
    }
}
