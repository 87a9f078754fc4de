package vn.bangvang.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Rulebooks for tests: presets with one part written anew, found by what they have and not by name. */
final class TestRules {

    private TestRules() {}

    /** The text with the whole of a top-level part replaced; the part is appended when it is not there. */
    static String with(String text, String part, String lines) {
        var kept = new ArrayList<String>();
        boolean inside = false;
        for (var line : text.lines().toList()) {
            if (!line.isEmpty() && Character.isLetter(line.charAt(0))) {
                inside = line.startsWith(part + ":");
            }
            if (!inside) {
                kept.add(line);
            }
        }
        kept.add(part + ":" + (lines.startsWith("[") || lines.startsWith("{") ? " " : "\n") + lines.stripTrailing());
        return String.join("\n", kept) + "\n";
    }

    /** The first preset, as its authors wrote it, with some parts written anew: part, lines, part, lines … */
    static Rulebook rules(String... partsAndLines) {
        var text = FirstPreset.text();
        for (int i = 0; i < partsAndLines.length; i += 2) {
            text = with(text, partsAndLines[i], partsAndLines[i + 1]);
        }
        return RulebookParser.parse(text);
    }

    /** The first preset that has something. */
    static Rulebook presetThat(Predicate<Rulebook> has) {
        return shipped(has).rulebook();
    }

    private static Presets.Preset shipped(Predicate<Rulebook> has) {
        return Presets.list().stream()
                .filter(p -> has.test(p.rulebook()))
                .findFirst()
                .orElseThrow();
    }

    /** The preset of a contest for children. */
    static Rulebook youth() {
        return presetThat(TestRules::isForChildren);
    }

    /** The same as it is written. */
    static String youthText() {
        return shipped(TestRules::isForChildren).text();
    }

    private static boolean isForChildren(Rulebook rules) {
        return rules.people().minors() != null;
    }

    /** The preset of honours for persons. */
    static Rulebook honours() {
        return presetThat(r -> r.eligibility().stream().anyMatch(EligibilityCheck.OncePerPerson.class::isInstance));
    }

    /** A regulation of another province, from the test resources. */
    static Rulebook regulation(String name) {
        try (var in = TestRules.class.getResourceAsStream("/regulations/" + name + ".yaml")) {
            return RulebookParser.parse(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same rules with other checks. */
    static Rulebook checking(Rulebook rules, EligibilityCheck... checks) {
        return new Rulebook(
                rules.version(),
                rules.identity(),
                rules.people(),
                List.of(checks),
                rules.fields(),
                rules.ageGroups(),
                rules.dossier(),
                rules.timeline(),
                rules.rounds(),
                rules.ranking(),
                rules.prizes(),
                rules.outcome(),
                rules.ceremony());
    }
}
