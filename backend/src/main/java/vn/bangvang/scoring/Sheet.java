package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A sealed sheet: one judge, one entry, one round.
 *
 * @param judge any key of the judge
 * @param points by code of the criterion; every criterion of the form
 */
public record Sheet(String judge, Map<String, BigDecimal> points) {
    public Sheet {
        points = Map.copyOf(points);
    }
}
