package vn.bangvang.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a page among columns as asked, yet never so that a figure or the longest word of a title breaks. */
final class ColumnWidths {

    private static final WordText HEADER = WordText.bold(12);
    private static final WordText BODY = WordText.plain(12);
    private static final double AIR = 2;
    private static final double LONGEST_WORD = 120;

    private ColumnWidths() {}

    /** In points; adds up to the total. */
    static List<Double> share(OfficialList list, double total, double padding) {
        var columns = list.columns();
        var least = IntStream.range(0, columns.size())
                .mapToObj(i -> least(list, i) + 2 * padding + AIR)
                .toList();
        double needed = least.stream().mapToDouble(Double::doubleValue).sum();
        if (needed >= total) {
            return least.stream().map(width -> width * total / needed).toList();
        }
        var widths = new ArrayList<Double>(least);
        double left = total;
        double weights = columns.stream().mapToDouble(ListColumn::widthMm).sum();
        var greediest = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> -least.get(i) / columns.get(i).widthMm()))
                .toList();
        for (int i : greediest) {
            double weight = columns.get(i).widthMm();
            widths.set(i, Math.max(least.get(i), left * weight / weights));
            left -= widths.get(i);
            weights -= weight;
        }
        return widths;
    }

    private static double least(OfficialList list, int column) {
        double title = Printable.lines(list.columns().get(column).title())
                .lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .mapToDouble(HEADER::width)
                .max()
                .orElse(0);
        return list.groups().stream()
                .flatMap(group -> group.rows().stream())
                .map(row -> row.get(column))
                .filter(cell -> cell instanceof ListCell.Figure || cell instanceof ListCell.Day)
                .mapToDouble(cell -> BODY.width(cell.shown()))
                .reduce(Math.min(title, LONGEST_WORD), Math::max);
    }
}
