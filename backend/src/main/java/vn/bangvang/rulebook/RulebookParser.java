package vn.bangvang.rulebook;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads rulebooks and refuses those that contradict themselves. */
public final class RulebookParser {

    private static final int MOST_CHARACTERS = 1_000_000;

    private RulebookParser() {}

    /**
     * Reads a rulebook from YAML, or from JSON (which is YAML too), at most a million characters.
     *
     * @throws RulebookInvalid with everything that is wrong, each with its line, when the text is no YAML, when a part
     *     is missing, unknown or of the wrong type, or when parts contradict each other
     */
    public static Rulebook parse(String text) {
        var faults = new Faults();
        var root = compose(text);
        if (root == null) {
            throw new RulebookInvalid(List.of(new RulebookFault(1, "", "rulebook.empty", Map.of())));
        }
        var rulebook = (Rulebook) new RecordBinder(faults).bindRoot(root, Rulebook.class);
        faults.throwIfAny();
        if (rulebook == null) {
            throw new IllegalStateException("unread without a fault");
        }
        Contradictions.check(rulebook, faults);
        faults.throwIfAny();
        return rulebook;
    }

    /** The text as a tree, right or wrong as a rulebook; null when it is empty. */
    static @Nullable Node compose(String text) {
        requireReadable(text);
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setAllowRecursiveKeys(false);
        options.setNestingDepthLimit(30);
        options.setCodePointLimit(MOST_CHARACTERS);
        try {
            return new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            int line = mark == null ? 1 : mark.getLine() + 1;
            throw invalid(line, "syntax", "problem", e.getProblem() == null ? "" : e.getProblem());
        } catch (YAMLException e) {
            // What is left without a place: the limits on references and depth.
            throw invalid(1, "not-plain", "problem", String.valueOf(e.getMessage()));
        } catch (IllegalArgumentException e) {
            // SnakeYAML lets a NumberFormatException out for an impossible escape such as U+FFFFFFFF.
            throw invalid(1, "syntax", "problem", String.valueOf(e.getMessage()));
        }
    }

    private static void requireReadable(String text) {
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            throw invalid(1, "too-long", "max", LocalizedText.of(BigDecimal.valueOf(MOST_CHARACTERS)));
        }
        ScalarBinder.controlCharacter(text).ifPresent(odd -> {
            var before = text.substring(0, text.indexOf(Character.toString(odd)));
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            throw invalid(line, "bad-character", "value", ScalarBinder.named(odd));
        });
    }

    private static RulebookInvalid invalid(int line, String code, String fact, Object value) {
        return new RulebookInvalid(List.of(new RulebookFault(line, "", "rulebook." + code, Map.of(fact, value))));
    }
}
