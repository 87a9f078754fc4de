package vn.bangvang.judging;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.SheetTotal;

/** One entry's line of a panel's table. */
record ScoreRow(EntryStanding line, Round round, List<ScoreCellView> cells) {

    ScoreRowView view(@Nullable Integer rank) {
        var entry = line.entry();
        var result = line.result();
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
                result == null ? null : result.sheetTotal().rounded(round.displayDecimals()),
                figures(result),
                result == null ? null : result.total().rounded(round.displayDecimals()),
                result == null ? null : result.total().toText(),
                totals.size() < 2 ? null : spread(totals),
                rank,
                result != null && result.divergence() != null,
                cells.stream().anyMatch(ScoreCellView::rescored));
    }

    private List<FigureCellView> figures(@Nullable EntryResult result) {
        return round.figures().stream()
                .map(figure -> new FigureCellView(
                        figure.code(),
                        null,
                        result == null
                                ? null
                                : result.figure(figure.code())
                                        .map(points -> points.rounded(figure.decimals())
                                                .toPlainString())
                                        .orElse(null)))
                .toList();
    }

    private static BigDecimal spread(List<BigDecimal> totals) {
        var highest = totals.stream().max(Comparator.naturalOrder()).orElseThrow();
        return highest.subtract(totals.stream().min(Comparator.naturalOrder()).orElseThrow());
    }
}
