package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Editions;

/** Whether the judges are done, for those who wait for it. */
@Singleton
public class Judging {

    private final SheetRepository sheets;
    private final ResultRepository results;
    private final Rounds rounds;
    private final Editions editions;

    Judging(SheetRepository sheets, ResultRepository results, Rounds rounds, Editions editions) {
        this.sheets = sheets;
        this.results = results;
        this.rounds = rounds;
        this.editions = editions;
    }

    @UseCase(readOnly = true)
    public boolean isComplete(UUID editionId) {
        return progress(editionId).isComplete();
    }

    @UseCase(readOnly = true)
    public Progress progress(UUID editionId) {
        var edition = editions.glance(editionId);
        var round = edition.rulebook().rankingRound();
        var eligible = rounds.entrants(edition, round);
        var ids = eligible.stream().map(EligibleEntry::id).collect(Collectors.toSet());
        var known = results.ofRound(editionId, round.code()).stream()
                .filter(result -> ids.contains(result.entryId()))
                .collect(Collectors.toMap(ResultRow::entryId, Function.identity()));
        var live = sheets.ofRound(editionId, round.code()).stream()
                .filter(sheet -> ids.contains(sheet.entryId()) && sheet.state() != SheetState.RECUSED)
                .toList();
        var perEntry = live.stream().collect(Collectors.groupingBy(SheetRow::entryId, Collectors.counting()));
        int lacking = 0;
        var without = new HashSet<>(ids);
        for (var id : ids) {
            var result = known.get(id);
            int expected = result == null ? round.judgesPerEntry() : result.sheetsExpected();
            long has = perEntry.getOrDefault(id, 0L);
            lacking += Math.max(0, expected - (int) has);
            if (has > 0) {
                without.remove(id);
            }
        }
        int sealed = (int) live.stream()
                .filter(sheet -> sheet.state() == SheetState.SEALED)
                .count();
        int divergent =
                (int) known.values().stream().filter(ResultRow::divergent).count();
        return new Progress(ids.size(), without.size(), lacking, live.size() - sealed, sealed, divergent);
    }
}
