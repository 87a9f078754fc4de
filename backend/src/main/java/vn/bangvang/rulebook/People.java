package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who may enter and what is asked about each author.
 *
 * @param enteredBy whether people enter themselves, units nominate them, or both
 * @param submittingUnit whether a unit that collects and submits (đơn vị đầu mối) is asked
 * @param minAuthors at least 1
 * @param shares whether every author's contribution is asked; shares are per cent and must sum to exactly 100
 * @param details asked of every author besides the name
 * @param minors what is asked for children; absent when no child can enter
 */
public record People(
        @Within(min = "1", max = "3") List<EntrantKind> entrants,
        @Fallback("self") EnteredBy enteredBy,
        @Fallback("optional") Presence submittingUnit,
        @Within(min = "1", max = "100") int minAuthors,
        @Within(min = "1", max = "100") int maxAuthors,
        @Fallback("true") boolean shares,
        List<AuthorDetail> details,
        @Nullable Minors minors,
        @Fallback("false") boolean example) {

    public People {
        entrants = List.copyOf(entrants);
        details = List.copyOf(details);
    }

    /** Whether an entry without the name of a unit cannot be submitted. */
    public boolean needsUnit() {
        return submittingUnit == Presence.REQUIRED || enteredBy == EnteredBy.UNIT;
    }

    /** Whether every author must give the day of birth. */
    public boolean asksBirthDate() {
        return details.stream().anyMatch(d -> d.kind() == AuthorDetail.Kind.BIRTH_DATE && d.required());
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

    public enum Presence {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    /**
     * A legal representative is named for every child, and consents to processing; publication is a consent of its own
     * that may be refused (Luật 91/2025/QH15, Điều 24).
     *
     * @param below age in whole years under which an author is a child, on the day of submission
     * @param childConsentsFrom age from which the child's own consent to publication is needed too
     */
    public record Minors(
            @Within(min = "1", max = "25") @Fallback("18") int below,
            @Within(min = "0", max = "25") @Fallback("7") int childConsentsFrom) {}
}
