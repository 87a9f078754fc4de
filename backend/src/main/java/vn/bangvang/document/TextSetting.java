package vn.bangvang.document;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines at the size at which it fits its block. */
record TextSetting(double size, List<String> lines) {

    static final double LEADING = 1.22;
    static final double MM_PER_POINT = 25.4 / 72;

    private static final double STEP = 0.5;
    private static final double NARROWER = 0.98;

    /** Text that does not fit even at the least size is cut and ends in dots, rather than run into its neighbours. */
    static TextSetting fit(TextBlock block, String text) {
        double size = block.size();
        while (size > block.least() && linesAt(block, text, size, 1).size() > room(block, size)) {
            size = Math.max(block.least(), size - STEP);
        }
        var lines = linesAt(block, text, size, 1);
        int room = Math.max(1, room(block, size));
        if (lines.size() > room) {
            var cut = new ArrayList<>(lines.subList(0, room));
            cut.set(room - 1, cut.getLast().replaceAll("\\s*\\S+$", "…"));
            return new TextSetting(size, cut);
        }
        return new TextSetting(size, block.align() == ColumnAlign.CENTRE ? balanced(block, text, size, lines) : lines);
    }

    /** Centred lines of like length look calmer than a full one above a lone word. */
    private static List<String> balanced(TextBlock block, String text, double size, List<String> widest) {
        var lines = widest;
        for (double share = NARROWER; lines.size() > 1 && share > 0.4; share *= NARROWER) {
            var narrower = linesAt(block, text, size, share);
            if (narrower.size() > widest.size() || broken(narrower, text)) {
                break;
            }
            lines = narrower;
        }
        return lines;
    }

    private static boolean broken(List<String> lines, String text) {
        return !String.join(" ", lines).equals(text.replace('\n', ' '));
    }

    private static int room(TextBlock block, double size) {
        return (int) ((block.height() + 0.01) / (size * LEADING * MM_PER_POINT));
    }

    private static List<String> linesAt(TextBlock block, String text, double size, double share) {
        return Wrapping.lines(
                text, block.width() * share / MM_PER_POINT, line -> block.face().width(line, size));
    }
}
