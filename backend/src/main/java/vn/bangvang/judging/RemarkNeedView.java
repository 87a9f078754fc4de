package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import vn.bangvang.rulebook.RemarkRule;

/** When a reason in words is needed: always, or for points strictly below {@code low} or above {@code high}. */
@Serdeable
public record RemarkNeedView(
        boolean always, @Nullable BigDecimal low, @Nullable BigDecimal high) {

    static RemarkNeedView of(RemarkRule rule) {
        return switch (rule) {
            case RemarkRule.Never() -> new RemarkNeedView(false, null, null);
            case RemarkRule.Always() -> new RemarkNeedView(true, null, null);
            case RemarkRule.Below(var points) -> new RemarkNeedView(false, points, null);
            case RemarkRule.Above(var points) -> new RemarkNeedView(false, null, points);
            case RemarkRule.Outside(var low, var high) -> new RemarkNeedView(false, low, high);
        };
    }
}
