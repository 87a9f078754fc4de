package vn.bangvang.programme;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.bangvang.kernel.RuleBroken;

/** Where an edition stands. Whether entries are taken right now is the clock's affair, not a state. */
public enum EditionState {
    DRAFT,
    OPEN,
    JUDGING,
    DECIDED,
    PUBLISHED;

    public Set<EditionState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(OPEN);
            case OPEN -> EnumSet.of(JUDGING);
            case JUDGING -> EnumSet.of(DECIDED);
            case DECIDED -> EnumSet.of(JUDGING, PUBLISHED);
            case PUBLISHED -> EnumSet.of(DECIDED);
        };
    }

    EditionState to(EditionState next) {
        if (!next().contains(next)) {
            throw new RuleBroken(ProgrammeRule.ILLEGAL_MOVE, Map.of("from", this, "to", next));
        }
        return next;
    }

    /** A step back needs a reason. */
    boolean isBackTo(EditionState next) {
        return next.compareTo(this) < 0;
    }
}
