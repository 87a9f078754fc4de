package vn.bangvang.judging;

import java.util.List;

/** How much work each judge has on each panel. */
record Loads(List<Load> loads) {

    int of(Member member, SheetState state) {
        return loads.stream()
                .filter(load -> load.panelId().equals(member.panelId())
                        && load.judgeId().equals(member.judgeId())
                        && load.state() == state)
                .mapToInt(Load::sheets)
                .sum();
    }

    MemberView view(Member member) {
        return new MemberView(
                member.expertId(),
                member.judgeId(),
                member.fullName(),
                member.degree(),
                member.unitName(),
                member.role(),
                member.seated(),
                of(member, SheetState.OPEN),
                of(member, SheetState.SEALED),
                of(member, SheetState.RECUSED));
    }
}
