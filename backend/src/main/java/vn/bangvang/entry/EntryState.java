package vn.bangvang.entry;

import java.util.EnumSet;
import java.util.Set;
import vn.bangvang.kernel.RuleBroken;

/** Where a dossier stands, and the only moves it can make. */
public enum EntryState {
    DRAFT,
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    ELIGIBLE,
    INELIGIBLE,
    WITHDRAWN,
    PRIZED,
    NOT_PRIZED;

    /** States that may follow; a result turns only when a publication was revoked and made anew. A supplement may be asked for again (a later date), or found wanting once it is overdue. */
    public Set<EntryState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(ELIGIBLE, INELIGIBLE, SUPPLEMENT_REQUESTED, WITHDRAWN);
            case SUPPLEMENT_REQUESTED -> EnumSet.of(SUBMITTED, SUPPLEMENT_REQUESTED, INELIGIBLE, WITHDRAWN);
            case ELIGIBLE -> EnumSet.of(PRIZED, NOT_PRIZED, WITHDRAWN);
            case PRIZED -> EnumSet.of(NOT_PRIZED);
            case NOT_PRIZED -> EnumSet.of(PRIZED);
            case INELIGIBLE, WITHDRAWN -> EnumSet.noneOf(EntryState.class);
        };
    }

    /** The next state, or a refusal. */
    public EntryState to(EntryState next) {
        if (!next().contains(next)) {
            throw RuleBroken.of(EntryRule.ILLEGAL_MOVE, "from", this, "to", next);
        }
        return next;
    }

    /** Whether the applicant may still type. */
    public boolean isEditable() {
        return this == DRAFT || this == SUPPLEMENT_REQUESTED;
    }

    /** Whether the dossier takes part in judging, or has. */
    public boolean isAdmitted() {
        return this == ELIGIBLE || this == PRIZED || this == NOT_PRIZED;
    }
}
