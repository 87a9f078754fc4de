package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.UUID;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Whether the judges are done, for those who wait for it. */
@Singleton
public class Judging {

    private final DueSheets sheets;
    private final ResultRepository results;
    private final Rounds rounds;

    Judging(DueSheets sheets, ResultRepository results, Rounds rounds) {
        this.sheets = sheets;
        this.results = results;
        this.rounds = rounds;
    }

    /** How far a round with sheets is. */
    @UseCase(readOnly = true)
    public Progress progress(Edition edition, Round round) {
        var entrants = rounds.entrants(edition, round);
        var due = sheets.of(edition, round, entrants);
        int unassigned = 0;
        int lacking = 0;
        var unfinished = new HashSet<UUID>();
        int open = 0;
        int sealed = 0;
        for (var entry : entrants) {
            int has = due.of(entry).size();
            unassigned += has == 0 ? 1 : 0;
            lacking += due.lacking(entry);
            if (!due.isComplete(entry)) {
                unfinished.add(entry.id());
            }
            sealed += due.sealed(entry);
            open += has - due.sealed(entry);
        }
        int divergent = (int) results.ofRound(edition.id(), round.code()).stream()
                .filter(result -> result.divergent()
                        && entrants.stream().anyMatch(entry -> entry.id().equals(result.entryId())))
                .count();
        return new Progress(entrants.size(), unassigned, lacking, unfinished, open, sealed, divergent);
    }
}
