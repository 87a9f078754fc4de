package vn.bangvang.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.scoring.Sheet;
import vn.bangvang.scoring.SheetDraft;
import vn.bangvang.scoring.SheetFault;
import vn.bangvang.scoring.SheetRules;
import vn.bangvang.scoring.SheetTotal;

/** What the form says to a sheet, with the paths of the page that sent it. */
record SheetCheck(ScoreSheetForm form) {

    private static final Map<String, String> CODES = Map.of(
            "sheet.unknown-criterion", "judging.criterion-unknown",
            "sheet.points-not-allowed", "judging.points-not-allowed",
            "sheet.points-missing", "judging.points-missing",
            "sheet.remark-missing", "judging.remark-missing");

    /** Points that could never stand: of an unknown criterion, outside its range, off its step, or given twice. */
    List<Violation> draft(List<MarkRequest> marks) {
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            boolean known = form.findLine(mark.criterion()).isPresent();
            if (!seen.add(mark.criterion()) || !known) {
                faults.add(Violation.of("marks[%d].criterion".formatted(i), "judging.criterion-unknown"));
            } else if (mark.points() != null) {
                var path = "marks[%d].points".formatted(i);
                SheetRules.checkPoints(form, Map.of(mark.criterion(), mark.points()))
                        .forEach(fault -> faults.add(violation(path, fault)));
            }
        }
        return faults;
    }

    /** What is missing before the sheet may be sealed; {@code marks} as {@link #inOrder} gives them. */
    List<Violation> seal(List<Mark> marks, @Nullable String remarks) {
        var points = new HashMap<String, BigDecimal>();
        var words = new HashMap<String, String>();
        var paths = new HashMap<String, String>();
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            paths.put("points." + mark.criterion(), "marks[%d].points".formatted(i));
            paths.put("remarks." + mark.criterion(), "marks[%d].remark".formatted(i));
            Optional.ofNullable(mark.points()).ifPresent(given -> points.put(mark.criterion(), given));
            Optional.ofNullable(mark.remark()).ifPresent(given -> words.put(mark.criterion(), given));
        }
        var draft = new SheetDraft(points, words, remarks == null ? "" : remarks);
        return SheetRules.checkSeal(form, draft).stream()
                .map(fault -> violation(paths.getOrDefault(fault.path(), "remarks"), fault))
                .toList();
    }

    private static Violation violation(String path, SheetFault fault) {
        return new Violation(path, CODES.getOrDefault(fault.code(), fault.code()), fault.facts());
    }

    /** What the sheet gives, with factors, bonus and penalty, once every line has its points. */
    Optional<BigDecimal> total(List<Mark> marks) {
        var points = new HashMap<String, BigDecimal>();
        marks.forEach(
                mark -> Optional.ofNullable(mark.points()).ifPresent(given -> points.put(mark.criterion(), given)));
        return points.size() < marks.size()
                ? Optional.empty()
                : Optional.of(SheetTotal.of(form, new Sheet("", "", "", MemberRole.MEMBER, points))
                        .total());
    }

    /** Marks in the order of the form, one for every criterion. */
    List<Mark> inOrder(List<Mark> marks) {
        return form.lines()
                .map(criterion -> marks.stream()
                        .filter(mark -> mark.criterion().equals(criterion.code()))
                        .findFirst()
                        .orElse(new Mark(criterion.code(), null, null)))
                .toList();
    }
}
