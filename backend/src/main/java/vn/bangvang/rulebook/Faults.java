package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong and knows on which line each path of the document begins. */
final class Faults {

    /** Dates are written alike in both languages. */
    private static final Wording DATES = new Wording(Sentences.in("vi"));

    private final List<RulebookFault> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Remembers the line of a path; the first mark of a path stays. */
    void mark(String path, Node node) {
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
    }

    /** @param facts alternating names and values; numbers and words of the rulebook are told in the reader's language */
    void add(String path, String code, Object... facts) {
        add(lineOf(path), path, code, facts);
    }

    /** At the node and not where the path was first seen. */
    void add(Node node, String path, String code, Object... facts) {
        add(node.getStartMark().getLine() + 1, path, code, facts);
    }

    private void add(int line, String path, String code, Object... facts) {
        var named = new HashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], told(facts[i + 1]));
        }
        found.add(new RulebookFault(line, path, "rulebook." + code, named));
    }

    private static Object told(Object fact) {
        return switch (fact) {
            case BigDecimal number -> LocalizedText.of(number);
            case Enum<?> word -> Sentences.words(word);
            case Temporal moment -> DATES.of(moment);
            default -> fact;
        };
    }

    int size() {
        return found.size();
    }

    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new RulebookInvalid(found.stream()
                    .sorted(Comparator.comparingInt(RulebookFault::line))
                    .toList());
        }
    }

    /** The line of the path, or of the nearest part around it that stands in the document. */
    private int lineOf(String path) {
        String at = path;
        while (!lines.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
        }
        return lines.getOrDefault(at, 1);
    }
}
