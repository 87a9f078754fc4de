package vn.bangvang.judging;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bangvang.kernel.VietnameseOrder;
import vn.bangvang.rulebook.Field;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.RankedEntry;
import vn.bangvang.scoring.Ranker;
import vn.bangvang.scoring.Scoring;
import vn.bangvang.scoring.SheetTotal;

/** Puts a panel's sheets side by side. */
record ScoreTable(
        PanelRow panel,
        Rulebook rulebook,
        Round round,
        List<Member> members,
        List<EntryStanding> standings,
        List<SheetRow> sheets,
        boolean mayReopen) {

    ScoreTableView view() {
        var results = results();
        var ranks = ranks(results);
        var judges = judges();
        var limit = round.divergence();
        var shown = sheets.stream()
                .filter(sheet ->
                        standings.stream().anyMatch(line -> line.entryId().equals(sheet.entryId())))
                .toList();
        return new ScoreTableView(
                panel.id(),
                panel.editionId(),
                panel.name(),
                WordsView.of(round.name()),
                round.displayDecimals(),
                limit == null ? null : limit.above(),
                limit == null ? null : limit.action(),
                judges,
                rulebook.fields().stream()
                        .map(field -> group(field, judges, results, ranks))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                (int) shown.stream()
                        .filter(sheet -> sheet.state() == SheetState.SEALED)
                        .count(),
                standings.stream().mapToInt(EntryStanding::sheetsExpected).sum(),
                mayReopen);
    }

    private Map<String, EntryResult> results() {
        return Scoring.results(
                        round, standings.stream().map(EntryStanding::sheets).toList())
                .stream()
                .collect(Collectors.toMap(EntryResult::entry, result -> result));
    }

    /** Only entries whose sheets are all in are ranked, after the rulebook's tie-breaks. */
    private Map<String, Integer> ranks(Map<String, EntryResult> results) {
        var complete = standings.stream()
                .filter(EntryStanding::isComplete)
                .map(line -> results.get(line.entry().code()))
                .toList();
        return Ranker.rank(rulebook, complete).stream()
                .collect(Collectors.toMap(RankedEntry::entry, RankedEntry::rank));
    }

    /** Everybody with a sheet that is not recused, by given name; before there are sheets, everybody with a seat. */
    private List<JudgeColumnView> judges() {
        var live = sheets.stream()
                .filter(sheet -> sheet.state() != SheetState.RECUSED)
                .map(SheetRow::judgeId)
                .collect(Collectors.toSet());
        var sitting = members.stream()
                .filter(member -> live.isEmpty() ? member.seated() : live.contains(member.judgeId()))
                .sorted(Comparator.comparing(Member::fullName, VietnameseOrder.byGivenName()))
                .toList();
        return IntStream.range(0, sitting.size())
                .mapToObj(i -> new JudgeColumnView(
                        sitting.get(i).judgeId(), "GK" + (i + 1), sitting.get(i).fullName()))
                .toList();
    }

    private ScoreGroupView group(
            Field field, List<JudgeColumnView> judges, Map<String, EntryResult> results, Map<String, Integer> ranks) {
        var rows = standings.stream()
                .filter(line -> line.entry().fieldCode().equals(field.code()))
                .map(line -> row(line, judges, results, ranks))
                .toList();
        return new ScoreGroupView(field.code(), WordsView.of(field.name()), rows);
    }

    private ScoreRowView row(
            EntryStanding line,
            List<JudgeColumnView> judges,
            Map<String, EntryResult> results,
            Map<String, Integer> ranks) {
        var entry = line.entry();
        var result = results.get(entry.code());
        var cells = cells(entry.id(), judges);
        var totals = result == null
                ? List.<BigDecimal>of()
                : result.sheets().stream().map(SheetTotal::total).toList();
        return new ScoreRowView(
                entry.id(),
                entry.code(),
                entry.title(),
                entry.submittingUnit(),
                cells,
                line.sheetsExpected(),
                result == null ? null : totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                result == null ? null : result.total().rounded(round.displayDecimals()),
                result == null ? null : result.total().toText(),
                totals.size() < 2
                        ? null
                        : totals.stream()
                                .max(Comparator.naturalOrder())
                                .orElseThrow()
                                .subtract(totals.stream()
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow()),
                ranks.get(entry.code()),
                result != null && result.divergence() != null,
                cells.stream().anyMatch(ScoreCellView::rescored));
    }

    private List<ScoreCellView> cells(UUID entryId, List<JudgeColumnView> judges) {
        var byJudge = new HashMap<UUID, SheetRow>();
        sheets.stream()
                .filter(sheet -> sheet.entryId().equals(entryId) && sheet.state() != SheetState.RECUSED)
                .forEach(sheet -> byJudge.put(sheet.judgeId(), sheet));
        return judges.stream()
                .filter(judge -> byJudge.containsKey(judge.judgeId()))
                .map(judge -> byJudge.get(judge.judgeId()))
                .map(sheet -> new ScoreCellView(
                        sheet.judgeId(), sheet.id(), sheet.state(), sheet.total(), sheet.reopenReason() != null))
                .toList();
    }
}
