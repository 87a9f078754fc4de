package vn.bangvang.judging;

import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;

/** Counts a panel's work: by judge, and what is not covered. */
final class PanelLoads {

    private PanelLoads() {}

    static PanelLoadView of(
            PanelRow panel,
            List<Member> members,
            List<EligibleEntry> entries,
            Conflicts known,
            List<SheetRow> sheets,
            Due due) {
        var ids = entries.stream().map(EligibleEntry::id).collect(Collectors.toSet());
        var own = sheets.stream().filter(sheet -> ids.contains(sheet.entryId())).toList();
        var judges = members.stream()
                .map(member -> judge(member, entries, known, own))
                .filter(judge -> judge.seated() || judge.sealed() > 0)
                .toList();
        return new PanelLoadView(panel.id(), panel.name(), entries.size(), judges, lacking(entries, due));
    }

    private static JudgeLoadView judge(
            Member member, List<EligibleEntry> entries, Conflicts known, List<SheetRow> own) {
        int blocked = (int) entries.stream()
                .filter(entry -> known.has(member.sitter(), entry))
                .count();
        return new JudgeLoadView(
                member.judgeId(),
                member.fullName(),
                member.seated(),
                count(own, member, SheetState.OPEN),
                count(own, member, SheetState.SEALED),
                count(own, member, SheetState.RECUSED),
                blocked);
    }

    private static int count(List<SheetRow> own, Member member, SheetState state) {
        return (int) own.stream()
                .filter(sheet -> sheet.judgeId().equals(member.judgeId()) && sheet.state() == state)
                .count();
    }

    private static List<LackView> lacking(List<EligibleEntry> entries, Due due) {
        return entries.stream()
                .map(entry -> new LackView(entry.id(), entry.code(), entry.title(), due.lacking(entry)))
                .filter(lack -> lack.lacking() > 0)
                .toList();
    }
}
