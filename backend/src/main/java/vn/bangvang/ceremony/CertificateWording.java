package vn.bangvang.ceremony;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of the rulebook, laid out: what stands before the recipient, the recipient's unit, the prize with its verb
 * and the rest. A prize named before the recipient stays in the opening.
 */
record CertificateWording(
        @Nullable String opening,
        @Nullable String unit,
        @Nullable String award,
        @Nullable String closing) {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final String RECIPIENT = "{recipient}";
    private static final String PRIZE = "{prize}";
    private static final String UNIT = "{unit}";

    /** @param facts by the name of their placeholder; one that is absent leaves nothing */
    static CertificateWording of(String sentence, Map<String, String> facts) {
        int named = sentence.indexOf(RECIPIENT);
        var opening = sentence.substring(0, named);
        var rest = sentence.substring(named + RECIPIENT.length());
        int awarded = rest.indexOf(PRIZE);
        var between = awarded < 0 ? "" : rest.substring(0, awarded);
        var closing = awarded < 0 ? rest : rest.substring(awarded + PRIZE.length());
        int placed = between.indexOf(UNIT);
        var place = placed < 0 ? "" : trimmed(between.substring(0, placed)) + " " + UNIT;
        var verb = placed < 0 ? between : between.substring(placed + UNIT.length());
        return new CertificateWording(
                line(opening, facts),
                unit(sentence, place, facts),
                awarded < 0 ? null : line(trimmed(verb) + " " + PRIZE, facts),
                line(closing, facts));
    }

    /** Under the name when the sentence says so or does not speak of the unit, so that it is never printed twice. */
    private static @Nullable String unit(String sentence, String place, Map<String, String> facts) {
        boolean elsewhere = place.isEmpty() && sentence.contains(UNIT);
        return elsewhere || !facts.containsKey("unit") ? null : line(place.isEmpty() ? UNIT : place, facts);
    }

    private static @Nullable String line(String text, Map<String, String> facts) {
        var filled = HOLE.matcher(trimmed(text))
                .replaceAll(hole -> Matcher.quoteReplacement(facts.getOrDefault(hole.group(1), "")))
                .strip();
        return filled.isEmpty() ? null : filled;
    }

    /** Without the signs that joined it to a part that now stands on a line of its own. */
    private static String trimmed(String text) {
        return text.replaceAll("^[\\s,;:.)–-]+", "").replaceAll("[\\s,;:(–-]+$", "");
    }
}
