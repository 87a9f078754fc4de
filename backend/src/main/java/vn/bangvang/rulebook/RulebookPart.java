package vn.bangvang.rulebook;

/** The parts of a rulebook, in the order of the document. */
public enum RulebookPart {
    IDENTITY("identity"),
    PEOPLE("people"),
    ELIGIBILITY("eligibility"),
    FIELDS("fields"),
    AGE_GROUPS("ageGroups"),
    DOSSIER("dossier"),
    TIMELINE("timeline"),
    ROUNDS("rounds"),
    RANKING("ranking"),
    PRIZES("prizes"),
    OUTCOME("outcome"),
    CEREMONY("ceremony");

    private final String key;

    RulebookPart(String key) {
        this.key = key;
    }

    /** The key of the part in the document, e.g. {@code ageGroups}. */
    public String key() {
        return key;
    }
}
