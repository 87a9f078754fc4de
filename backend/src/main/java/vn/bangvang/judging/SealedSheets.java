package vn.bangvang.judging;

import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.scoring.Sheet;

/** Puts the marks that count together to the sheets that scoring reads. */
final class SealedSheets {

    private SealedSheets() {}

    static List<Sheet> of(List<SealedMark> marks) {
        return marks.stream().collect(Collectors.groupingBy(SealedMark::sheetId)).values().stream()
                .map(SealedSheets::sheet)
                .toList();
    }

    private static Sheet sheet(List<SealedMark> marksOfSheet) {
        var first = marksOfSheet.getFirst();
        return new Sheet(
                first.round(),
                first.entryId().toString(),
                first.judgeId().toString(),
                first.role(),
                marksOfSheet.stream().collect(Collectors.toMap(SealedMark::criterion, SealedMark::points)));
    }
}
