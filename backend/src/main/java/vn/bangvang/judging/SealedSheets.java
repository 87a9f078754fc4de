package vn.bangvang.judging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.scoring.Sheet;

/** Puts the marks that count together to the sheets that scoring reads. */
final class SealedSheets {

    private SealedSheets() {}

    static Map<UUID, List<Sheet>> byEntry(String round, List<SealedMark> marks) {
        return marks.stream()
                .collect(Collectors.groupingBy(
                        SealedMark::entryId,
                        Collectors.collectingAndThen(Collectors.toList(), own -> sheets(round, own))));
    }

    private static List<Sheet> sheets(String round, List<SealedMark> marksOfEntry) {
        return marksOfEntry.stream().collect(Collectors.groupingBy(SealedMark::judgeId)).values().stream()
                .map(own -> sheet(round, own))
                .toList();
    }

    private static Sheet sheet(String round, List<SealedMark> marksOfSheet) {
        var first = marksOfSheet.getFirst();
        return new Sheet(
                round,
                first.entryId().toString(),
                first.judgeId().toString(),
                MemberRole.MEMBER,
                marksOfSheet.stream().collect(Collectors.toMap(SealedMark::criterion, SealedMark::points)));
    }
}
