package vn.bangvang.rulebook;

import java.math.BigDecimal;

/** When a judge must give a reason in words. */
public sealed interface RemarkRule {

    /** Whether these points need a remark. */
    boolean isRequiredFor(BigDecimal points);

    record Never() implements RemarkRule {
        @Override
        public boolean isRequiredFor(BigDecimal points) {
            return false;
        }
    }

    record Always() implements RemarkRule {
        @Override
        public boolean isRequiredFor(BigDecimal points) {
            return true;
        }
    }

    /** Strictly below {@code points}. */
    record Below(@Within(min = "0", max = "10000") BigDecimal points) implements RemarkRule {
        @Override
        public boolean isRequiredFor(BigDecimal given) {
            return given.compareTo(points) < 0;
        }
    }

    /** Strictly above {@code points}. */
    record Above(@Within(min = "0", max = "10000") BigDecimal points) implements RemarkRule {
        @Override
        public boolean isRequiredFor(BigDecimal given) {
            return given.compareTo(points) > 0;
        }
    }

    /** Strictly below {@code low} or strictly above {@code high}. */
    record Outside(
            @Within(min = "0", max = "10000") BigDecimal low,
            @Within(min = "0", max = "10000") BigDecimal high) implements RemarkRule {
        @Override
        public boolean isRequiredFor(BigDecimal given) {
            return given.compareTo(low) < 0 || given.compareTo(high) > 0;
        }
    }
}
