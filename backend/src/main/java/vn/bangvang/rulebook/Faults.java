package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Collects what is wrong and knows on which line each path of the document begins. */
final class Faults {

    private final List<RulebookFault> found = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** Remembers the line of a path; the first mark of a path stays. */
    void mark(String path, Node node) {
        lines.putIfAbsent(path, node.getStartMark().getLine() + 1);
    }

    /** @param facts alternating names and values */
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
            named.put((String) facts[i], facts[i + 1]);
        }
        found.add(new RulebookFault(line, path, "rulebook." + code, named));
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
