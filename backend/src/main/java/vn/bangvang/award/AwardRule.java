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
    MEETINGS_OPEN("award.meetings-open", Kind.CONFLICT),
    VOTES_MISSING("award.votes-missing", Kind.CONFLICT),
    LAST_ROUND("award.last-round", Kind.CONFLICT),
    ROUND_BEFORE_OPEN("award.round-before-open", Kind.CONFLICT),
    ROUND_EMPTY("award.round-empty", Kind.CONFLICT),
    NOBODY_GOES_ON("award.nobody-goes-on", Kind.CONFLICT),
    CHOICE_MISSING("award.choice-missing", Kind.INVALID),
    CHOICE_NOT_ASKED("award.choice-not-asked", Kind.INVALID),
    CHOICE_NOT_IN_ROUND("award.choice-not-in-round", Kind.INVALID),
    CHOICE_NEEDS_REASON("award.choice-needs-reason", Kind.INVALID),
    NEXT_ROUND_BEGUN("award.next-round-begun", Kind.CONFLICT),
    DISTINCTION_OPEN("award.distinction-open", Kind.CONFLICT),
    DISTINCTION_MISSING("award.distinction-missing", Kind.MISSING),
    TOO_MANY_RECIPIENTS("award.too-many-recipients", Kind.INVALID),
    RECIPIENT_UNKNOWN("award.recipient-unknown", Kind.INVALID),
    RECIPIENTS_NEED_REASON("award.recipients-need-reason", Kind.INVALID),
    TIE_OPEN("award.tie-open", Kind.CONFLICT),
    LEVEL_EMPTY("award.level-empty", Kind.CONFLICT),
    ENTRY_UNRANKED("award.entry-unranked", Kind.MISSING),
    LEVEL_UNKNOWN("award.level-unknown", Kind.INVALID),
    EXCEEDING_NOT_ALLOWED("award.exceeding-not-allowed", Kind.INVALID),
    EXCEEDED_NEEDS_REASON("award.exceeded-needs-reason", Kind.INVALID),
    THRESHOLD_NEEDS_REASON("award.threshold-needs-reason", Kind.INVALID),
    VOTES_NEED_REASON("award.votes-need-reason", Kind.INVALID),
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
