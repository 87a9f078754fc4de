package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Grants;
import vn.bangvang.account.Role;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.expert.Expert;
import vn.bangvang.expert.Experts;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnameseOrder;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.MemberRole;

/** Who sits on a panel. A seat brings the role; leaving takes the role and the open sheets, never a sealed one. */
@Singleton
class MemberService {

    private final Panels panels;
    private final PanelMemberRepository members;
    private final SheetRepository sheets;
    private final ConflictFinder conflicts;
    private final Rounds rounds;
    private final Contest contest;
    private final Experts experts;
    private final Grants grants;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    MemberService(
            Panels panels,
            PanelMemberRepository members,
            SheetRepository sheets,
            ConflictFinder conflicts,
            Rounds rounds,
            Contest contest,
            Experts experts,
            Grants grants,
            Access access,
            Journal journal,
            Ids ids,
            InstantSource clock) {
        this.panels = panels;
        this.members = members;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.rounds = rounds;
        this.contest = contest;
        this.experts = experts;
        this.grants = grants;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    /** Everybody in the directory who has no seat, those with the fewest conflicts first. */
    @UseCase(readOnly = true)
    List<CandidateView> candidates(Caller caller, UUID panelId) {
        var panel = panels.get(panelId);
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(panel.editionId()));
        var edition = contest.get(panel.editionId());
        var seating = panels.seating(edition, panel);
        var seated = seating.seatedOf(panelId).stream().map(Member::expertId).toList();
        var own = seating.byPanel(rounds.entrants(edition, seating.round())).getOrDefault(panelId, List.of());
        var known = conflicts.ofEdition(panel.editionId());
        return experts.list().stream()
                .filter(expert -> !seated.contains(expert.id()))
                .map(expert -> candidate(expert, own, known))
                .sorted(Comparator.comparingInt((CandidateView candidate) -> -candidate.free())
                        .thenComparing(CandidateView::fullName, VietnameseOrder.byGivenName()))
                .toList();
    }

    private static CandidateView candidate(Expert expert, List<EligibleEntry> own, Conflicts known) {
        var blocked = own.stream()
                .flatMap(entry -> known.find(Sitter.of(expert), entry, expert.fullName()).stream())
                .toList();
        return new CandidateView(
                expert.id(),
                expert.fullName(),
                expert.degree(),
                expert.unitName(),
                expert.expertise(),
                own.size() - blocked.size(),
                blocked);
    }

    /** Gives a seat, or changes what its holder is; there is at most one chair. */
    @UseCase
    void seat(Caller caller, UUID panelId, MemberRequest request) {
        var panel = panels.get(panelId);
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(panel.editionId()));
        var edition = contest.staffing(panel.editionId());
        var known = members.find(panelId, request.expertId());
        known.filter(member -> member.leftAt() == null && member.role() == request.role())
                .ifPresent(member -> {
                    throw RuleBroken.of(JudgingRule.MEMBER_KNOWN);
                });
        var account = known.filter(member -> member.leftAt() == null)
                .map(PanelMemberRow::accountId)
                .orElseGet(() -> experts.seat(request.expertId(), panel.editionId(), panelId));
        var now = clock.instant();
        known.ifPresentOrElse(
                member -> members.update(member.seated(request.role())),
                () -> members.save(row(panelId, request, account, now)));
        if (request.role() == MemberRole.CHAIR) {
            vacateChair(edition, panel, request.expertId());
            grants.give(account, Role.PANEL_CHAIR, panel.editionId(), panelId);
        } else {
            grants.take(account, Role.PANEL_CHAIR, panel.editionId(), panelId);
        }
        record(
                caller,
                "panel.member-seated",
                panel,
                account,
                Map.of("panel", panel.name(), "role", request.role().name()));
    }

    private PanelMemberRow row(UUID panelId, MemberRequest request, UUID account, Instant now) {
        return new PanelMemberRow(ids.next(), panelId, request.expertId(), account, request.role(), null, now, 0);
    }

    private void vacateChair(Edition edition, PanelRow panel, UUID except) {
        panels.seating(edition, panel).seatedOf(panel.id()).stream()
                .filter(member -> member.isChair() && !member.expertId().equals(except))
                .forEach(member -> {
                    members.find(panel.id(), member.expertId())
                            .ifPresent(row -> members.update(row.seated(MemberRole.MEMBER)));
                    grants.take(member.judgeId(), Role.PANEL_CHAIR, panel.editionId(), panel.id());
                });
    }

    /** Open sheets are freed for others; sealed ones stay and count. */
    @UseCase
    void unseat(Caller caller, UUID panelId, UUID expertId) {
        var panel = panels.get(panelId);
        access.require(caller, Action.PANEL_CHANGE, Scope.edition(panel.editionId()));
        contest.staffing(panel.editionId());
        var member = members.find(panelId, expertId)
                .filter(row -> row.leftAt() == null)
                .orElseThrow(() -> RuleBroken.of(JudgingRule.MEMBER_MISSING));
        members.update(member.left(clock.instant()));
        grants.take(member.accountId(), Role.JUDGE, panel.editionId(), panelId);
        grants.take(member.accountId(), Role.PANEL_CHAIR, panel.editionId(), panelId);
        var open = sheets.openOf(panelId, member.accountId());
        open.forEach(sheet -> sheets.recuse(sheet.id(), null));
        record(
                caller,
                "panel.member-left",
                panel,
                member.accountId(),
                Map.of("panel", panel.name(), "freed", open.size()));
    }

    private void record(Caller caller, String act, PanelRow panel, UUID account, Map<String, Object> facts) {
        journal.record(caller.accountId(), act, Subject.of("account", account, panel.editionId()), null, facts);
    }
}
