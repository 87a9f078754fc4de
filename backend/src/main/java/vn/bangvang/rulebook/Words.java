package vn.bangvang.rulebook;

import java.util.Locale;

/** How Java names are written in documents. */
final class Words {

    private Words() {}

    /** {@code PER_FIELD} and {@code PerField} become {@code per-field}. */
    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
