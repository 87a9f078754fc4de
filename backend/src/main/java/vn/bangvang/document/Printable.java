package vn.bangvang.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text as it may stand on paper: composed letters, as the fonts have them, and nothing XML or a page cannot hold. */
final class Printable {

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}]+");

    private Printable() {}

    /** One line. */
    static String line(String text) {
        var visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        return UNPRINTABLE.matcher(visible).replaceAll(" ").strip();
    }

    /** Keeps the line breaks. */
    static String lines(String text) {
        return text.lines().map(Printable::line).collect(Collectors.joining("\n"));
    }
}
