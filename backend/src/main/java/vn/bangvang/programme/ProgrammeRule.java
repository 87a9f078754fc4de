package vn.bangvang.programme;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What the programme feature refuses. */
public enum ProgrammeRule implements Rule {
    MISSING("edition.missing", Kind.MISSING),
    PRESET_MISSING("edition.preset-missing", Kind.INVALID),
    CODE_TAKEN("edition.code-taken", Kind.CONFLICT),
    ILLEGAL_MOVE("edition.illegal-move", Kind.CONFLICT),
    BLOCKED("edition.blocked", Kind.CONFLICT),
    NOT_IN_STATE("edition.not-in-state", Kind.CONFLICT),
    REASON_NEEDED("edition.reason-needed", Kind.INVALID),
    CLOSES_BEFORE_OPENING("edition.closes-before-opening", Kind.INVALID),
    RULEBOOK_INVALID("edition.rulebook-invalid", Kind.INVALID),
    RULEBOOK_MISSING("edition.rulebook-missing", Kind.MISSING),
    RULEBOOK_UNDATED("edition.rulebook-undated", Kind.INVALID),
    DRAFT_MISSING("edition.rulebook-draft-missing", Kind.MISSING),
    DRAFT_EXISTS("edition.rulebook-draft-exists", Kind.CONFLICT),
    DRAFT_NEEDED("edition.rulebook-draft-needed", Kind.CONFLICT),
    RULEBOOK_UNCHANGED("edition.rulebook-unchanged", Kind.CONFLICT),
    RULEBOOK_AT_STAKE("edition.rulebook-at-stake", Kind.CONFLICT),
    ISSUE_REASON_NEEDED("edition.rulebook-reason-needed", Kind.INVALID),
    ACT_IN_FUTURE("edition.act-in-future", Kind.INVALID),
    EXAMPLES_UNCONFIRMED("edition.rulebook-examples-unconfirmed", Kind.INVALID),
    NOTICE_NEEDED("edition.notice-needed", Kind.INVALID);

    private final String code;
    private final Kind kind;

    ProgrammeRule(String code, Kind kind) {
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
