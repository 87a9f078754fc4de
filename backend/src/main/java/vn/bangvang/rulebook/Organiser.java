package vn.bangvang.rulebook;

/** A body and what it does in the edition. */
public record Organiser(
        LocalizedText name, Role role, @Fallback("false") boolean example) {

    /** AUTHORITY issues the regulation, LEAD runs the edition, CO_ORGANISER stands beside it, SPONSOR pays. */
    public enum Role {
        AUTHORITY,
        LEAD,
        CO_ORGANISER,
        SPONSOR
    }
}
