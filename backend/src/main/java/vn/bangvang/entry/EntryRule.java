package vn.bangvang.entry;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What the entry feature refuses. */
public enum EntryRule implements Rule {
    MISSING("entry.missing", Kind.MISSING),
    ATTACHMENT_MISSING("entry.attachment-missing", Kind.MISSING),
    AUTHOR_MISSING("entry.author-missing", Kind.MISSING),
    STALE("entry.stale", Kind.STALE),
    NOT_OPEN("entry.not-open", Kind.CONFLICT),
    NOT_YET_OPEN("entry.not-yet-open", Kind.CONFLICT),
    CLOSED("entry.closed", Kind.CONFLICT),
    NOT_EDITABLE("entry.not-editable", Kind.CONFLICT),
    SUPPLEMENT_LATE("entry.supplement-late", Kind.CONFLICT),
    SUPPLEMENT_RUNNING("entry.supplement-running", Kind.CONFLICT),
    ILLEGAL_MOVE("entry.illegal-move", Kind.CONFLICT),
    WITHDRAWAL_LATE("entry.withdrawal-late", Kind.CONFLICT),
    CHECKS_CLOSED("entry.checks-closed", Kind.CONFLICT),
    NO_RECEIPT("entry.no-receipt", Kind.CONFLICT),
    NO_CONSENT("entry.no-consent", Kind.CONFLICT),
    ORIGIN_NOT_FORWARDED("entry.origin-not-forwarded", Kind.CONFLICT),
    ORIGIN_NOT_PRIZED("entry.origin-not-prized", Kind.CONFLICT),
    ORIGIN_BEGUN("entry.origin-begun", Kind.CONFLICT),
    INCOMPLETE("entry.incomplete", Kind.INVALID),
    ELIGIBLE_NEEDS_REASON("entry.eligible-needs-reason", Kind.INVALID),
    REASON_MISSING("entry.reason-missing", Kind.INVALID),
    DUE_MISSING("entry.due-missing", Kind.INVALID),
    DUE_PAST("entry.due-past", Kind.INVALID),
    OUTCOME_UNKNOWN("entry.outcome-unknown", Kind.INVALID),
    ATTACHMENT_KIND_UNKNOWN("entry.attachment-kind-unknown", Kind.INVALID),
    TOO_MANY_FILES("entry.too-many-files", Kind.INVALID),
    DRAFT_TOO_LARGE("entry.draft-too-large", Kind.TOO_LARGE);

    private final String code;
    private final Kind kind;

    EntryRule(String code, Kind kind) {
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
