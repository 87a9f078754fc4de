package vn.bangvang.rehearsal.play;

import java.math.BigDecimal;

/** Where the mean of an entry's sheets is to lie, per cent of the scale, both ends included. */
public record Band(double low, double high) {

    boolean holds(BigDecimal mean) {
        double value = mean.doubleValue();
        return low <= value && value <= high;
    }

    double middle() {
        return (low + high) / 2;
    }

    double width() {
        return high - low;
    }
}
