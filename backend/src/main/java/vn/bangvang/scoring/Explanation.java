package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.LocalizedText;

/**
 * One step of a calculation: which rule, with which numbers. The sentence for {@code code} stands in
 * {@code messages/scoring_*}.
 *
 * @param facts what the sentence names; names of the regulation in both languages
 */
public record Explanation(String code, Map<String, LocalizedText> facts) {

    public Explanation {
        facts = Map.copyOf(facts);
    }

    /** The facts for a sentence in a language ({@code "vi"} or {@code "en"}). */
    public Map<String, String> facts(String language) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().in(language)));
    }

    /** @param facts alternating names and values; a {@link LocalizedText} keeps its languages */
    static Explanation of(String code, Object... facts) {
        return new Explanation("scoring." + code, Map.of()).with(facts);
    }

    /** The same step with more facts. */
    Explanation with(Object... more) {
        var named = new HashMap<>(facts);
        for (int i = 0; i < more.length; i += 2) {
            named.put((String) more[i], text(more[i + 1]));
        }
        return new Explanation(code, named);
    }

    /** With no more decimals than it needs: the database gives marks as {@code 18.0000}. */
    static LocalizedText number(BigDecimal number) {
        return LocalizedText.of(number.stripTrailingZeros());
    }

    private static LocalizedText text(Object fact) {
        return switch (fact) {
            case LocalizedText words -> words;
            case Points points -> LocalizedText.of(points.toText());
            case BigDecimal number -> number(number);
            default -> LocalizedText.of(fact.toString());
        };
    }
}
