package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import vn.bangvang.judging.WordsView;

/**
 * A panel that votes, and its meetings.
 *
 * @param left entries that a meeting called now would vote on
 * @param nextTurn the turn that it would be
 * @param mayOpen whether the reader may call one now
 */
@Serdeable
public record CouncilView(
        UUID panelId,
        String name,
        WordsView round,
        boolean secret,
        int turns,
        int members,
        int entries,
        int left,
        int nextTurn,
        boolean mayOpen,
        List<MeetingLineView> meetings) {}
