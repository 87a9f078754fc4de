package vn.bangvang.council;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What a council's meeting refuses. */
public enum CouncilRule implements Rule {
    MEETING_MISSING("council.meeting-missing", Kind.MISSING),
    MEETING_STALE("council.meeting-stale", Kind.STALE),
    ROUND_NOT_VOTED("council.round-not-voted", Kind.CONFLICT),
    NO_MEMBERS("council.no-members", Kind.CONFLICT),
    MEETING_UNDERWAY("council.meeting-underway", Kind.CONFLICT),
    NOTHING_TO_VOTE("council.nothing-to-vote", Kind.CONFLICT),
    WRONG_STATE("council.wrong-state", Kind.CONFLICT),
    MEETING_HAS_VOTES("council.meeting-has-votes", Kind.CONFLICT),
    NOT_A_MEMBER("council.not-a-member", Kind.INVALID),
    NO_QUORUM("council.no-quorum", Kind.CONFLICT),
    NO_LEADER("council.no-leader", Kind.CONFLICT),
    NOT_PRESENT("council.not-present", Kind.FORBIDDEN),
    VOTED_ON_PAPER("council.voted-on-paper", Kind.CONFLICT),
    VOTED_ELECTRONICALLY("council.voted-electronically", Kind.CONFLICT),
    ALREADY_VOTED("council.already-voted", Kind.CONFLICT),
    BALLOT_INVALID("council.ballot-invalid", Kind.INVALID),
    NOT_ON_AGENDA("council.not-on-agenda", Kind.MISSING),
    COUNT_INVALID("council.count-invalid", Kind.INVALID),
    CORRECTION_NEEDS_REASON("council.correction-needs-reason", Kind.INVALID),
    ENTRY_WITHOUT_VOTE("council.entry-without-vote", Kind.CONFLICT),
    PAPER_ALONE("council.paper-alone", Kind.CONFLICT),
    NOT_CLOSED("council.not-closed", Kind.CONFLICT),
    SCAN_MISSING("council.scan-missing", Kind.MISSING),
    TOO_MANY_SCANS("council.too-many-scans", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    CouncilRule(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
