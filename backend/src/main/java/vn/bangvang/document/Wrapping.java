package vn.bangvang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines at spaces, and within a word only when the word alone is too wide. */
final class Wrapping {

    private Wrapping() {}

    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" +")) {
                var longer = line.isEmpty() ? word : line + " " + word;
                if (measure.applyAsDouble(longer) > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    longer = word;
                }
                line.setLength(0);
                line.append(cut(longer, width, measure, lines));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** Moves whole lines of an overlong word away and answers the rest. */
    private static String cut(String word, double width, ToDoubleFunction<String> measure, List<String> lines) {
        var rest = word;
        while (rest.length() > 1 && measure.applyAsDouble(rest) > width) {
            int end = rest.offsetByCodePoints(0, 1);
            while (end < rest.length()
                    && measure.applyAsDouble(rest.substring(0, rest.offsetByCodePoints(end, 1))) <= width) {
                end = rest.offsetByCodePoints(end, 1);
            }
            if (end == rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
