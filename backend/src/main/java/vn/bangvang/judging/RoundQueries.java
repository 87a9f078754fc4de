package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.bangvang.account.Access;
import vn.bangvang.account.AccountRule;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnameseOrder;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Shows the rounds of an edition in the order in which they are held. */
@Singleton
class RoundQueries {

    private final Rounds rounds;
    private final Entries entries;
    private final Contest contest;
    private final Access access;

    RoundQueries(Rounds rounds, Entries entries, Contest contest, Access access) {
        this.rounds = rounds;
        this.entries = entries;
        this.contest = contest;
        this.access = access;
    }

    @UseCase(readOnly = true)
    List<RoundView> list(Caller caller, UUID editionId) {
        if (!access.editionsFor(caller, Action.PANEL_LIST).includes(editionId)) {
            throw RuleBroken.of(AccountRule.FORBIDDEN);
        }
        var edition = contest.get(editionId);
        var eligible = entries.listEligible(editionId);
        var closed = rounds.closed(editionId);
        return edition.rulebook().rounds().stream()
                .map(round -> view(edition, round, rounds.entrants(edition, round, eligible), closed))
                .toList();
    }

    private static RoundView view(Edition edition, Round round, List<EligibleEntry> entrants, Set<String> closed) {
        var all = edition.rulebook().rounds();
        return new RoundView(
                round.code(),
                WordsView.of(round.name()),
                round.mode(),
                round.panels(),
                round.judgesPerEntry(),
                round.figures().size(),
                entrants.size(),
                round.panels() == Round.PanelScope.PER_UNIT ? units(entrants) : List.of(),
                closed.contains(round.code()),
                round.equals(all.getFirst()),
                round.equals(all.getLast()));
    }

    private static List<String> units(List<EligibleEntry> entrants) {
        return entrants.stream()
                .map(EligibleEntry::submittingUnit)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(VietnameseOrder.byText())
                .toList();
    }
}
