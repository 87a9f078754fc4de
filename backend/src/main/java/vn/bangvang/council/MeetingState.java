package vn.bangvang.council;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.bangvang.kernel.RuleBroken;

/** Where a meeting stands. */
public enum MeetingState {
    /** Called; attendance is being taken. */
    OPEN,
    /** Quorum was there when the vote began; who may vote on what is fixed. */
    VOTING,
    /** Counted; nothing is voted any more. */
    CLOSED;

    Set<MeetingState> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(VOTING);
            case VOTING -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(MeetingState.class);
        };
    }

    MeetingState to(MeetingState next) {
        if (!next().contains(next)) {
            throw new RuleBroken(CouncilRule.WRONG_STATE, Map.of("state", this));
        }
        return next;
    }
}
