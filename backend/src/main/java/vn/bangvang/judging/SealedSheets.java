package vn.bangvang.judging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.scoring.Sheet;

/** Puts the marks that count together to the sheets that scoring reads. */
final class SealedSheets {

    private SealedSheets() {}

    static Map<UUID, List<Sheet>> byEntry(List<SealedMark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        SealedMark::entryId, Collectors.collectingAndThen(Collectors.toList(), SealedSheets::sheets)));
    }

    private static List<Sheet> sheets(List<SealedMark> marksOfEntry) {
        return marksOfEntry.stream().collect(Collectors.groupingBy(SealedMark::judgeId)).values().stream()
                .map(SealedSheets::sheet)
                .toList();
    }

    private static Sheet sheet(List<SealedMark> marksOfSheet) {
        return new Sheet(
                marksOfSheet.getFirst().judgeId().toString(),
                marksOfSheet.stream().collect(Collectors.toMap(SealedMark::criterion, SealedMark::points)));
    }
}
