package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.Map;

/**
 * A sheet that is being filled in; anything may still be missing.
 *
 * @param points by code of the criterion
 * @param remarks by code of the criterion
 * @param remark on the whole entry, empty when there is none
 */
public record SheetDraft(Map<String, BigDecimal> points, Map<String, String> remarks, String remark) {
    public SheetDraft {
        points = Map.copyOf(points);
        remarks = Map.copyOf(remarks);
    }
}
