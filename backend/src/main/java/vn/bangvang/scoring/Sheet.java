package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.Map;
import vn.bangvang.rulebook.MemberRole;

/**
 * A sealed sheet: one judge, one entry, one round.
 *
 * @param round code of the round
 * @param entry key of the entry
 * @param judge any key of the judge, the same on every sheet of his in the round
 * @param role of the judge in the panel
 * @param points by code of the line of the form; a missing line is an absent mark
 */
public record Sheet(String round, String entry, String judge, MemberRole role, Map<String, BigDecimal> points) {
    public Sheet {
        points = Map.copyOf(points);
    }
}
