package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialHeading;
import vn.bangvang.document.OfficialList;
import vn.bangvang.document.OfficialSignature;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.programme.Edition;

/** The table of points as the panel's secretary and chair sign it. */
@Singleton
class ScoreTablePaper {

    private final Messages messages;

    ScoreTablePaper(Messages messages) {
        this.messages = messages;
    }

    OfficialList of(Edition edition, ScoreTableView table, Locale language) {
        var heading = new OfficialHeading(
                null,
                edition.rulebook().outcome().certificate().issuer().in(language.getLanguage()),
                null,
                "",
                null,
                text(language, "title", Map.of()),
                edition.titleIn(language.getLanguage()) + "\n" + table.panelName(),
                null);
        return new OfficialList(
                heading,
                true,
                columns(table, language),
                groups(table, language),
                remarks(table, language),
                List.of(
                        new OfficialSignature(List.of(text(language, "secretary", Map.of())), ""),
                        new OfficialSignature(List.of(text(language, "chair", Map.of())), "")),
                List.of());
    }

    private List<ListColumn> columns(ScoreTableView table, Locale language) {
        var columns = new ArrayList<ListColumn>();
        columns.add(column(language, "number", 10, ColumnAlign.CENTRE));
        columns.add(column(language, "code", 28, ColumnAlign.LEFT));
        columns.add(column(language, "entry", 70, ColumnAlign.LEFT));
        columns.add(column(language, "unit", 42, ColumnAlign.LEFT));
        table.judges().forEach(judge -> columns.add(new ListColumn(judge.label(), 14, ColumnAlign.RIGHT)));
        columns.add(column(language, "sum", 16, ColumnAlign.RIGHT));
        columns.add(column(language, "method." + table.method(), 16, ColumnAlign.RIGHT));
        table.figures()
                .forEach(figure -> columns.add(new ListColumn(name(figure.name(), language), 18, ColumnAlign.RIGHT)));
        if (!table.figures().isEmpty()) {
            columns.add(column(language, "result", 16, ColumnAlign.RIGHT));
        }
        columns.add(column(language, "spread", 18, ColumnAlign.RIGHT));
        columns.add(column(language, "rank", 14, ColumnAlign.CENTRE));
        columns.add(column(language, "note", 32, ColumnAlign.LEFT));
        return columns;
    }

    private ListColumn column(Locale language, String key, int width, ColumnAlign align) {
        return new ListColumn(text(language, key, Map.of()), width, align);
    }

    private List<ListGroup> groups(ScoreTableView table, Locale language) {
        var groups = new ArrayList<ListGroup>();
        int number = 1;
        for (var group : table.groups()) {
            var rows = new ArrayList<List<ListCell>>();
            for (var row : group.rows()) {
                rows.add(cells(table, row, number++, language));
            }
            groups.add(new ListGroup(name(group.field(), language), rows));
        }
        return groups;
    }

    private static String name(WordsView words, Locale language) {
        var english = words.en();
        return english != null && "en".equals(language.getLanguage()) ? english : words.vi();
    }

    private List<ListCell> cells(ScoreTableView table, ScoreRowView row, int number, Locale language) {
        var cells = new ArrayList<ListCell>();
        cells.add(ListCell.count(number));
        cells.add(ListCell.text(row.code()));
        cells.add(ListCell.text(row.title()));
        cells.add(ListCell.text(row.unit()));
        for (var judge : table.judges()) {
            var total = row.cells().stream()
                    .filter(cell -> cell.judgeId().equals(judge.judgeId()))
                    .map(ScoreCellView::total)
                    .filter(java.util.Objects::nonNull)
                    .findFirst();
            cells.add(ListCell.points(total.orElse(null), table.displayDecimals()));
        }
        cells.add(ListCell.points(row.sum(), table.displayDecimals()));
        cells.add(ListCell.points(row.sheetTotal(), table.displayDecimals()));
        for (int i = 0; i < table.figures().size(); i++) {
            var points = row.figures().get(i).points();
            cells.add(ListCell.points(
                    points == null ? null : new BigDecimal(points),
                    table.figures().get(i).decimals()));
        }
        if (!table.figures().isEmpty()) {
            cells.add(ListCell.points(row.result(), table.displayDecimals()));
        }
        cells.add(ListCell.points(row.spread(), table.displayDecimals()));
        cells.add(row.rank() == null ? ListCell.blank() : ListCell.count(row.rank()));
        cells.add(ListCell.text(note(table, row, language)));
        return cells;
    }

    private @Nullable String note(ScoreTableView table, ScoreRowView row, Locale language) {
        var notes = new ArrayList<String>();
        long sealed = row.cells().stream().filter(cell -> cell.total() != null).count();
        if (sealed < row.sheetsExpected()) {
            notes.add(text(language, "unfinished", Map.of("sealed", sealed, "expected", row.sheetsExpected())));
        }
        if (row.divergent() && table.divergenceAbove() != null) {
            notes.add(text(language, "divergent", Map.of("above", table.divergenceAbove())));
        }
        if (row.rescored()) {
            notes.add(text(language, "rescored", Map.of()));
        }
        return notes.isEmpty() ? null : String.join("; ", notes);
    }

    /** Who stands behind GK1, GK2 and so on. */
    private List<String> remarks(ScoreTableView table, Locale language) {
        var remarks = new ArrayList<String>();
        table.judges().forEach(judge -> remarks.add(judge.label() + ": " + judge.fullName()));
        if (table.roundedSums()) {
            remarks.add(text(language, "rounded-sums", Map.of()));
        }
        return remarks;
    }

    private String text(Locale language, String key, Map<String, Object> facts) {
        return messages.text(language, "judging.table." + key, facts);
    }
}
