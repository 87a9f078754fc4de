package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.Ids;
import vn.bangvang.rulebook.Round;

/** Turns a plan into sheets. A pair that once had a sheet gets that sheet back. */
@Singleton
class SheetMaker {

    private record Pair(UUID judgeId, UUID entryId) {}

    private final SheetRepository sheets;
    private final ResultRepository results;
    private final Ids ids;
    private final InstantSource clock;

    SheetMaker(SheetRepository sheets, ResultRepository results, Ids ids, InstantSource clock) {
        this.sheets = sheets;
        this.results = results;
        this.ids = ids;
        this.clock = clock;
    }

    void make(
            UUID editionId,
            Round round,
            Map<UUID, List<EligibleEntry>> byPanel,
            List<SheetPlan> plans,
            List<SheetRow> existing) {
        var now = clock.instant();
        var old = existing.stream()
                .collect(Collectors.toMap(sheet -> new Pair(sheet.judgeId(), sheet.entryId()), Function.identity()));
        plans.stream()
                .map(plan -> old.get(new Pair(plan.judgeId(), plan.entryId())))
                .filter(java.util.Objects::nonNull)
                .forEach(sheet -> sheets.open(sheet.id(), sheet.reopenReason()));
        var fresh = plans.stream()
                .filter(plan -> !old.containsKey(new Pair(plan.judgeId(), plan.entryId())))
                .map(plan -> SheetRow.open(ids.next(), plan, now))
                .toList();
        if (!fresh.isEmpty()) {
            sheets.saveAll(fresh);
        }
        var counts = Stream.concat(
                        existing.stream()
                                .filter(sheet -> sheet.state() != SheetState.RECUSED)
                                .map(SheetRow::entryId),
                        plans.stream().map(SheetPlan::entryId))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        byPanel.forEach((panel, entries) -> entries.forEach(entry -> results.expect(
                editionId,
                round.code(),
                entry.id(),
                panel,
                Math.max(
                        round.judgesPerEntry(),
                        counts.getOrDefault(entry.id(), 0L).intValue()),
                now)));
    }
}
