package vn.bangvang.judging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.assignment.AssignmentPlan;
import vn.bangvang.assignment.AssignmentPlan.Cause;
import vn.bangvang.assignment.AssignmentPlan.Shortage;
import vn.bangvang.assignment.AssignmentPlanner;
import vn.bangvang.assignment.AssignmentProblem;
import vn.bangvang.assignment.Pairing;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.Round;

/** Asks {@code assignment} who judges what, with the people and conflicts as they stand now. */
record SheetPlanner(
        UUID editionId,
        Round round,
        Seating seating,
        Map<UUID, List<EligibleEntry>> byPanel,
        Conflicts conflicts,
        List<SheetRow> existing) {

    /** What can be said: the sheets to make, or the entries that cannot get their judges. */
    sealed interface Answer permits Planned, Impossible {}

    record Planned(List<SheetPlan> sheets) implements Answer {}

    record Impossible(List<Violation> lacks) implements Answer {}

    Answer plan() {
        if (round.judgesPerEntry() == 0) {
            return everybody();
        }
        var plan = AssignmentPlanner.plan(problem());
        return plan.isComplete() ? new Planned(sheets(plan.added())) : new Impossible(lacks(plan));
    }

    /** One sheet of every member who may judge the entry. */
    private Answer everybody() {
        var due = Due.of(round, seating, conflicts, existing);
        var added = new ArrayList<Pairing>();
        var alone = new ArrayList<Violation>();
        byPanel.forEach((panel, entries) -> entries.forEach(entry -> {
            if (due.expected(entry) == 0) {
                alone.add(lack(entry.code(), names().getOrDefault(panel, ""), 1, 1, 0));
            }
            var judges = due.free(entry);
            due.of(entry).forEach(sheet -> judges.remove(sheet.judgeId()));
            judges.forEach(judge -> added.add(pairing(entry.id(), judge)));
        }));
        return alone.isEmpty() ? new Planned(sheets(added)) : new Impossible(alone);
    }

    /** Whoever left keeps the sheets that are there and gets no new one. */
    private AssignmentProblem problem() {
        var entries = byPanel.entrySet().stream()
                .flatMap(panel -> panel.getValue().stream().map(entry -> entry(entry, panel.getKey())))
                .toList();
        var keys = entries.stream().map(AssignmentProblem.Entry::key).collect(Collectors.toSet());
        Set<Pairing> kept = live().map(sheet -> pairing(sheet.entryId(), sheet.judgeId()))
                .filter(pairing -> keys.contains(pairing.entry()))
                .collect(Collectors.toSet());
        var judges = new TreeSet<String>();
        kept.forEach(pairing -> judges.add(pairing.judge()));
        byPanel.keySet().forEach(panel -> judges.addAll(seated(panel)));
        return new AssignmentProblem(
                judges.stream()
                        .map(key -> new AssignmentProblem.Judge(key, null))
                        .toList(),
                entries,
                round.judgesPerEntry(),
                blocked(),
                kept,
                Map.of(),
                AssignmentProblem.Goal.EVEN_LOADS,
                editionId.getLeastSignificantBits());
    }

    private AssignmentProblem.Entry entry(EligibleEntry entry, UUID panelId) {
        return new AssignmentProblem.Entry(entry.id().toString(), seated(panelId));
    }

    private Set<String> seated(UUID panelId) {
        return seating.seatedOf(panelId).stream()
                .map(member -> member.judgeId().toString())
                .collect(Collectors.toSet());
    }

    private Map<Pairing, String> blocked() {
        var blocked = new HashMap<Pairing, String>();
        byPanel.forEach((panel, entries) -> seating.seatedOf(panel)
                .forEach(member -> entries.forEach(entry -> conflicts
                        .find(member.sitter(), entry, member.fullName())
                        .ifPresent(conflict -> blocked.put(
                                pairing(entry.id(), member.judgeId()),
                                conflict.kind().name())))));
        return blocked;
    }

    private Stream<SheetRow> live() {
        return existing.stream().filter(sheet -> sheet.state() != SheetState.RECUSED);
    }

    private static Pairing pairing(UUID entryId, UUID judgeId) {
        return new Pairing(entryId.toString(), judgeId.toString());
    }

    /** Every judge reads in an order of the judge's own, so that no entry is always the last one of a long day. */
    private List<SheetPlan> sheets(Collection<Pairing> added) {
        var panels = new HashMap<UUID, UUID>();
        byPanel.forEach((panel, entries) -> entries.forEach(entry -> panels.put(entry.id(), panel)));
        var byJudge = added.stream().collect(Collectors.groupingBy(Pairing::judge));
        var sheets = new ArrayList<SheetPlan>();
        byJudge.forEach((judge, pairings) -> {
            var judgeId = UUID.fromString(judge);
            var order = new ArrayList<>(pairings);
            order.sort(Comparator.naturalOrder());
            Collections.shuffle(
                    order, new Random(judgeId.getLeastSignificantBits() ^ editionId.getLeastSignificantBits()));
            int place = existing.stream()
                    .filter(sheet -> sheet.judgeId().equals(judgeId))
                    .mapToInt(SheetRow::place)
                    .max()
                    .orElse(0);
            for (var pairing : order) {
                var entryId = UUID.fromString(pairing.entry());
                var panelId = panels.get(entryId);
                if (panelId != null) {
                    sheets.add(new SheetPlan(editionId, round.code(), panelId, entryId, judgeId, ++place));
                }
            }
        });
        return sheets;
    }

    private List<Violation> lacks(AssignmentPlan plan) {
        Map<String, EligibleEntry> entries = byPanel.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(entry -> entry.id().toString(), Function.identity()));
        var names = names();
        return plan.shortages().stream()
                .sorted(Comparator.comparing(lack -> code(entries, lack)))
                .map(lack -> lack(
                        code(entries, lack),
                        names.getOrDefault(panelOf(lack.entry()), ""),
                        lack.missing(),
                        round.judgesPerEntry(),
                        (int) lack.count(Cause.CONFLICT)))
                .toList();
    }

    private static String code(Map<String, EligibleEntry> entries, Shortage lack) {
        var entry = entries.get(lack.entry());
        return entry == null ? lack.entry() : entry.code();
    }

    private UUID panelOf(String entry) {
        return byPanel.entrySet().stream()
                .filter(panel -> panel.getValue().stream()
                        .anyMatch(known -> known.id().toString().equals(entry)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private Map<UUID, String> names() {
        return seating.panels().stream().collect(Collectors.toMap(PanelRow::id, PanelRow::name));
    }

    private static Violation lack(String code, String panel, int lacking, int needed, int conflicts) {
        return new Violation(
                "entries." + code,
                "judging.entry-lacks-judges",
                Map.of(
                        "code",
                        code,
                        "panel",
                        panel,
                        "lacking",
                        lacking,
                        "needed",
                        needed,
                        "eligible",
                        needed - lacking,
                        "conflicts",
                        conflicts));
    }
}
