package vn.bangvang.programme;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.rulebook.Rulebook;

/**
 * One run of a programme under one version of its rulebook.
 *
 * @param rulebook the version in force; while none was issued, the draft as it was last sound
 * @param rulebookNumber 0 while none was issued
 */
public record Edition(
        UUID id,
        String code,
        EditionState state,
        Rulebook rulebook,
        int rulebookNumber,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant ceremonyAt,
        int version) {

    /** Half-open: the opening second is in, the closing second is out. */
    public boolean takesEntriesAt(Instant now) {
        return state == EditionState.OPEN && !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isClosedAt(Instant now) {
        return !now.isBefore(closesAt);
    }

    public String titleIn(String language) {
        return rulebook.identity().titleIn(language);
    }

    /** Refuses with {@code edition.not-in-state} when an act belongs to another stage. */
    public Edition requireState(EditionState needed) {
        if (state != needed) {
            throw new RuleBroken(ProgrammeRule.NOT_IN_STATE, Map.of("state", state, "needed", needed));
        }
        return this;
    }
}
