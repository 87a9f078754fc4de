package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.RemarkRule;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.SheetLine;

/** What must be true of a sheet, after the rulebook's form. */
public final class SheetRules {

    private SheetRules() {}

    /** What is wrong even in a draft: points for no criterion, out of range, or between two steps. */
    public static List<SheetFault> checkPoints(ScoreSheetForm form, Map<String, BigDecimal> points) {
        var faults = new ArrayList<SheetFault>();
        for (var given : new TreeMap<>(points).entrySet()) {
            String path = "points." + given.getKey();
            var criterion = form.findLine(given.getKey()).orElse(null);
            if (criterion == null) {
                faults.add(new SheetFault(path, "sheet.unknown-criterion", Map.of("value", given.getKey())));
            } else if (!criterion.allows(given.getValue())) {
                faults.add(notAllowed(path, criterion, given.getValue()));
            }
        }
        return faults;
    }

    /** What keeps a sheet from being sealed: the above, missing points, missing remarks. Empty when it may be. */
    public static List<SheetFault> checkSeal(ScoreSheetForm form, SheetDraft draft) {
        var faults = new ArrayList<>(checkPoints(form, draft.points()));
        for (var criterion : form.lines().toList()) {
            var points = draft.points().get(criterion.code());
            if (points == null) {
                faults.add(new SheetFault("points." + criterion.code(), "sheet.points-missing", Map.of()));
                continue;
            }
            if (criterion.remark().isRequiredFor(points)
                    && isEmpty(draft.remarks().get(criterion.code()))) {
                faults.add(new SheetFault("remarks." + criterion.code(), "sheet.remark-missing", Map.of()));
            }
        }
        boolean counts = checkPoints(form, draft.points()).isEmpty()
                && form.lines().allMatch(line -> draft.points().containsKey(line.code()));
        boolean isNeeded =
                counts ? form.remark().isRequiredFor(total(form, draft)) : form.remark() instanceof RemarkRule.Always;
        if (isNeeded && isEmpty(draft.remark())) {
            faults.add(new SheetFault("remark", "sheet.remark-missing", Map.of()));
        }
        return faults;
    }

    private static BigDecimal total(ScoreSheetForm form, SheetDraft draft) {
        return SheetTotal.of(form, new Sheet("", "", "", MemberRole.MEMBER, draft.points()))
                .total();
    }

    private static SheetFault notAllowed(String path, SheetLine criterion, BigDecimal points) {
        return new SheetFault(
                path,
                "sheet.points-not-allowed",
                Map.of(
                        "value", points,
                        "max", criterion.max(),
                        "step", criterion.step()));
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
