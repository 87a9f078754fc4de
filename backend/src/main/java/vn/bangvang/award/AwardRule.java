package vn.bangvang.award;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** Why an act between ranking and publication is refused. */
enum AwardRule implements Rule {
    NOTHING_RANKED("award.nothing-ranked", Kind.CONFLICT),
    NO_PROPOSAL("award.no-proposal", Kind.CONFLICT),
    PROPOSAL_OUTDATED("award.proposal-outdated", Kind.CONFLICT),
    NOT_READY("award.not-ready", Kind.CONFLICT),
    SHEETS_OPEN("award.sheets-open", Kind.CONFLICT),
    TIE_OPEN("award.tie-open", Kind.CONFLICT),
    LEVEL_EMPTY("award.level-empty", Kind.CONFLICT),
    ENTRY_UNRANKED("award.entry-unranked", Kind.MISSING),
    LEVEL_UNKNOWN("award.level-unknown", Kind.INVALID),
    EXCEEDING_NOT_ALLOWED("award.exceeding-not-allowed", Kind.INVALID),
    EXCEEDED_NEEDS_REASON("award.exceeded-needs-reason", Kind.INVALID),
    THRESHOLD_NEEDS_REASON("award.threshold-needs-reason", Kind.INVALID),
    JUMP_NEEDS_REASON("award.jump-needs-reason", Kind.INVALID),
    TIE_NEEDS_REASON("award.tie-needs-reason", Kind.INVALID),
    TIE_UNKNOWN("award.tie-unknown", Kind.INVALID),
    DECISION_IN_FUTURE("award.decision-in-future", Kind.INVALID),
    DECISION_TOO_OLD("award.decision-too-old", Kind.INVALID),
    NOT_DECIDED("award.not-decided", Kind.CONFLICT),
    PUBLICATION_STANDS("award.publication-stands", Kind.CONFLICT),
    NOT_PUBLISHED("award.not-published", Kind.CONFLICT),
    PUBLISH_IN_PAST("award.publish-in-past", Kind.INVALID),
    PUBLISH_TOO_LATE("award.publish-too-late", Kind.INVALID),
    NO_FORWARDING("award.no-forwarding", Kind.CONFLICT),
    FORWARDED_NOT_PRIZED("award.forwarded-not-prized", Kind.INVALID),
    FORWARDED_TWICE("award.forwarded-twice", Kind.INVALID),
    QUOTA_EXCEEDED("award.quota-exceeded", Kind.INVALID),
    STALE("award.stale", Kind.STALE);

    private final String code;
    private final Kind kind;

    AwardRule(String code, Kind kind) {
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
