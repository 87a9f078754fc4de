package vn.bangvang.account;

import java.util.Locale;

/** How far a permission goes. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** Things the person owns. */
    OWN,
    /** Things assigned to the person. */
    ASSIGNED,
    /** Everything of a panel on which the role is held. */
    PANEL,
    /** Everything of an edition on which the role is held. */
    EDITION,
    /** Everything. */
    ALL;

    static Reach parse(String cell) {
        return "-".equals(cell) ? NONE : valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
