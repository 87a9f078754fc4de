package vn.bangvang.scoring;

import java.util.Map;

/**
 * One thing that the form does not accept in a sheet. The sentence for {@code code} stands in
 * {@code messages/scoring_*}.
 *
 * @param path {@code points.CODE}, {@code remarks.CODE} or {@code remark}
 */
public record SheetFault(String path, String code, Map<String, Object> facts) {
    public SheetFault {
        facts = Map.copyOf(facts);
    }
}
