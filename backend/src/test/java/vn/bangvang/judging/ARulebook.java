package vn.bangvang.judging;

import vn.bangvang.rulebook.FirstPreset;

/** The rules of a contest that holds other rounds than the preset does. */
public final class ARulebook {

    /** A sheet of 40 + 30 + 30 points like the preset's, with nothing that must be remarked. */
    public static final String SHEET = """
                sheet:
                  scale: 100
                  criteria:
                    - {code: novelty, name: {vi: Tính mới}, max: 40, step: 0.5}
                    - {code: applicability, name: {vi: Khả năng áp dụng}, max: 30, step: 0.5}
                    - {code: effect, name: {vi: Hiệu quả}, max: 30, step: 0.5}
                aggregation: {type: mean}
            """;

    private ARulebook() {}

    /** @param rounds YAML of the list; the last one must have the code {@code final} and is the one that is ranked */
    public static String withRounds(String... rounds) {
        var text = preset();
        int from = text.indexOf("rounds:\n") + "rounds:\n".length();
        int to = text.indexOf("\nranking:");
        return text.substring(0, from) + String.join("", rounds) + text.substring(to);
    }

    /** A round by score: {@code score("prelim", "panels: one-council", "advance: {type: top, count: 2}")}. */
    public static String score(String code, String... lines) {
        return head(code, "score") + lines(lines) + SHEET;
    }

    public static String head(String code, String mode) {
        return "  - code: %s\n    name: {vi: Vòng %s}\n    mode: %s\n".formatted(code, code, mode);
    }

    public static String lines(String... lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            text.append("    ").append(line).append('\n');
        }
        return text.toString();
    }

    public static String preset() {
        return FirstPreset.text();
    }
}
