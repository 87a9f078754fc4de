package vn.bangvang.judging;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bangvang.kernel.VietnameseOrder;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Field;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.RankedEntry;
import vn.bangvang.scoring.Ranker;

/** Puts a panel's sheets side by side. */
record ScoreTable(
        PanelRow panel,
        Rulebook rulebook,
        Round round,
        List<Member> members,
        List<EntryStanding> standings,
        List<SheetRow> sheets,
        boolean mayReopen,
        boolean mayAddJudge) {

    ScoreTableView view() {
        var ranks = ranks();
        var judges = judges();
        var limit = round.divergence();
        var ids = standings.stream().map(EntryStanding::entryId).collect(Collectors.toSet());
        int sealed = (int) sheets.stream()
                .filter(sheet -> ids.contains(sheet.entryId()) && sheet.state() == SheetState.SEALED)
                .count();
        return new ScoreTableView(
                panel.id(),
                panel.editionId(),
                panel.name(),
                WordsView.of(round.name()),
                ResultMethod.of(round.method()),
                round.displayDecimals(),
                limit == null ? null : limit.above(),
                limit == null ? null : limit.action(),
                judges,
                round.figures().stream().map(FigureFormView::of).toList(),
                rulebook.fields().stream()
                        .map(field -> group(field, judges, ranks))
                        .filter(group -> !group.rows().isEmpty())
                        .toList(),
                sealed,
                standings.stream().mapToInt(EntryStanding::sheetsExpected).sum(),
                results()
                        .anyMatch(result ->
                                !result.figures().isEmpty() && result.isRoundedSumDifferent(round.displayDecimals())),
                mayReopen,
                mayAddJudge);
    }

    private java.util.stream.Stream<EntryResult> results() {
        return standings.stream().map(EntryStanding::result).filter(Objects::nonNull);
    }

    /** Only entries whose sheets are all in are ranked; in the ranked round after the rulebook's tie-breaks. */
    private Map<String, Integer> ranks() {
        var complete = standings.stream()
                .filter(EntryStanding::complete)
                .map(EntryStanding::result)
                .filter(Objects::nonNull)
                .toList();
        if (round.code().equals(rulebook.ranking().round())) {
            return Ranker.rank(rulebook, complete).stream()
                    .collect(Collectors.toMap(RankedEntry::entry, RankedEntry::rank));
        }
        return complete.stream()
                .collect(Collectors.toMap(
                        EntryResult::entry,
                        own -> 1
                                + (int) complete.stream()
                                        .filter(other -> isBetter(other, own))
                                        .count()));
    }

    private boolean isBetter(EntryResult one, EntryResult other) {
        int difference = one.total().compareTo(other.total());
        return round.method() instanceof Aggregation.MeanOfRanks ? difference < 0 : difference > 0;
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

    private ScoreGroupView group(Field field, List<JudgeColumnView> judges, Map<String, Integer> ranks) {
        var rows = standings.stream()
                .filter(line -> line.entry().fieldCode().equals(field.code()))
                .map(line -> new ScoreRow(line, round, cells(line.entryId(), judges))
                        .view(ranks.get(line.entryId().toString())))
                .toList();
        return new ScoreGroupView(field.code(), WordsView.of(field.name()), rows);
    }

    private List<ScoreCellView> cells(UUID entryId, List<JudgeColumnView> judges) {
        var byJudge = sheets.stream()
                .filter(sheet -> sheet.entryId().equals(entryId) && sheet.state() != SheetState.RECUSED)
                .collect(Collectors.toMap(SheetRow::judgeId, sheet -> sheet));
        return judges.stream()
                .map(judge -> byJudge.get(judge.judgeId()))
                .filter(Objects::nonNull)
                .map(sheet -> new ScoreCellView(
                        sheet.judgeId(), sheet.id(), sheet.state(), sheet.total(), sheet.reopenReason() != null))
                .toList();
    }
}
