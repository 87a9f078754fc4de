package vn.bangvang.rulebook;

import java.util.List;

/**
 * Who may enter and what is asked about each author.
 *
 * @param enteredBy whether people enter themselves, units nominate them, or both
 * @param minAuthors at least 1
 * @param shares whether every author's contribution is asked; shares are per cent and must sum to exactly 100
 * @param details asked of every author besides the name
 */
public record People(
        @Within(min = "1", max = "3") List<EntrantKind> entrants,
        @Fallback("self") EnteredBy enteredBy,
        @Within(min = "1", max = "100") int minAuthors,
        @Within(min = "1", max = "100") int maxAuthors,
        @Fallback("true") boolean shares,
        List<AuthorDetail> details,
        @Fallback("false") boolean example) {

    public People {
        entrants = List.copyOf(entrants);
        details = List.copyOf(details);
    }

    /** An organisation that enters in its own name still names the authors. */
    public enum EntrantKind {
        INDIVIDUAL,
        GROUP,
        ORGANISATION
    }

    /** UNIT: only a unit may put forward; EITHER: people may also enter themselves. */
    public enum EnteredBy {
        SELF,
        UNIT,
        EITHER
    }
}
