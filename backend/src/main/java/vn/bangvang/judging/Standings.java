package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.EntrySheets;

/** What the judges gave, exactly, for those who rank: feed {@code sheets} to {@code scoring}. */
@Singleton
public class Standings {

    private final MarkRepository marks;
    private final ResultRepository results;
    private final Rounds rounds;
    private final Editions editions;

    Standings(MarkRepository marks, ResultRepository results, Rounds rounds, Editions editions) {
        this.marks = marks;
        this.results = results;
        this.rounds = rounds;
        this.editions = editions;
    }

    /** Every entry that takes part, with its sealed sheets of the ranked round, in the order of the register. */
    @UseCase(readOnly = true)
    public List<EntryStanding> of(UUID editionId) {
        var edition = editions.glance(editionId);
        var round = edition.rulebook().rankingRound();
        return of(editionId, round, rounds.entrants(edition, round));
    }

    List<EntryStanding> of(UUID editionId, Round round, List<EligibleEntry> eligible) {
        var sheets = SealedSheets.byEntry(round.code(), marks.ofRound(editionId, round.code()));
        Map<UUID, Integer> expected = results.ofRound(editionId, round.code()).stream()
                .collect(Collectors.toMap(ResultRow::entryId, ResultRow::sheetsExpected));
        return eligible.stream()
                .map(entry -> new EntryStanding(
                        entry,
                        new EntrySheets(entry.code(), entry.fieldCode(), sheets.getOrDefault(entry.id(), List.of())),
                        expected.getOrDefault(entry.id(), round.judgesPerEntry())))
                .toList();
    }
}
