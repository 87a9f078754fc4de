package vn.bangvang.award;

import jakarta.inject.Singleton;
import vn.bangvang.judging.EntryStanding;
import vn.bangvang.judging.Standings;
import vn.bangvang.programme.Edition;
import vn.bangvang.scoring.EntrySheets;
import vn.bangvang.scoring.Ranker;
import vn.bangvang.scoring.Scoring;

/** Ranks what the judges have sealed so far, as the regulation says. */
@Singleton
class RankingTable {

    private final Standings standings;

    RankingTable(Standings standings) {
        this.standings = standings;
    }

    LiveRanking of(Edition edition) {
        var rulebook = edition.rulebook();
        var entries = standings.of(edition.id());
        var results = Scoring.results(
                rulebook.rankingRound(),
                entries.stream().map(RankingTable::sheets).toList());
        int unfinished =
                (int) entries.stream().filter(entry -> !entry.isComplete()).count();
        return new LiveRanking(Ranker.rank(rulebook, results), unfinished);
    }

    /** Under the entry's id, by which everything here is kept. */
    private static EntrySheets sheets(EntryStanding entry) {
        return new EntrySheets(
                entry.entryId().toString(),
                entry.sheets().field(),
                entry.sheets().sheets());
    }
}
