package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.RoundOutcome;
import vn.bangvang.scoring.VoteResult;

/** Tells how the result of an entry came about. */
@Singleton
class ResultExplanations {

    private final Editions editions;
    private final RankingTable table;
    private final Sentences sentences;
    private final Access access;

    ResultExplanations(Editions editions, RankingTable table, Sentences sentences, Access access) {
        this.editions = editions;
        this.table = table;
        this.sentences = sentences;
        this.access = access;
    }

    @UseCase(readOnly = true)
    ResultExplanationView of(Caller caller, UUID editionId, UUID entryId) {
        access.require(caller, Action.RANKING_VIEW, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var rounds = table.of(edition).count().rounds().stream()
                .filter(outcome -> outcome.entering().contains(entryId.toString()))
                .map(outcome -> round(edition, outcome, entryId.toString()))
                .toList();
        return new ResultExplanationView(entryId, rounds);
    }

    private RoundExplanationView round(Edition edition, RoundOutcome outcome, String entry) {
        var round = edition.rulebook().findRound(outcome.round()).orElseThrow();
        var result = outcome.result(entry);
        return new RoundExplanationView(
                round.code(),
                NameView.of(round.name()),
                result.map(known -> shown(round, known)).orElse(null),
                sentences.of(Stream.concat(
                                round.isScored()
                                        ? result.map(EntryResult::explanation).orElse(List.of()).stream()
                                        : Stream.empty(),
                                outcome.vote(entry).map(VoteResult::explanation).orElse(List.of()).stream())
                        .toList()));
    }

    private static String shown(Round round, EntryResult result) {
        return result.total().rounded(round.displayDecimals()).toPlainString();
    }
}
