package vn.bangvang.judging;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What judging refuses. */
public enum JudgingRule implements Rule {
    PANEL_MISSING("judging.panel-missing", Kind.MISSING),
    PANEL_STALE("judging.panel-stale", Kind.STALE),
    PANEL_NAME_TAKEN("judging.panel-name-taken", Kind.CONFLICT),
    PANEL_INVALID("judging.panel-invalid", Kind.INVALID),
    COUNCIL_TAKEN("judging.council-taken", Kind.CONFLICT),
    UNIT_TAKEN("judging.unit-taken", Kind.CONFLICT),
    FIELD_TAKEN("judging.field-taken", Kind.CONFLICT),
    UNIT_IN_USE("judging.unit-in-use", Kind.CONFLICT),
    FIELD_IN_USE("judging.field-in-use", Kind.CONFLICT),
    MEMBER_MISSING("judging.member-missing", Kind.MISSING),
    MEMBER_KNOWN("judging.member-known", Kind.CONFLICT),
    NOT_JUDGING("judging.not-judging", Kind.CONFLICT),
    TOO_LATE_FOR_PANELS("judging.too-late-for-panels", Kind.CONFLICT),
    FIGURES_INVALID("judging.figures-invalid", Kind.INVALID),
    ROUND_WITHOUT_SHEETS("judging.round-without-sheets", Kind.CONFLICT),
    EXTRA_JUDGE_NOT_ASKED("judging.extra-judge-not-asked", Kind.CONFLICT),
    JUDGE_HAS_SHEET("judging.judge-has-sheet", Kind.CONFLICT),
    ROUND_CLOSED("judging.round-closed", Kind.CONFLICT),
    ROUND_NOT_CLOSED("judging.round-not-closed", Kind.CONFLICT),
    NO_SUCH_ROUND("judging.no-such-round", Kind.INVALID),
    NOTHING_TO_ASSIGN("judging.nothing-to-assign", Kind.CONFLICT),
    FIELD_WITHOUT_PANEL("judging.field-without-panel", Kind.CONFLICT),
    TOO_FEW_JUDGES("judging.too-few-judges", Kind.CONFLICT),
    CONFLICT_KNOWN("judging.conflict-known", Kind.CONFLICT),
    NOT_IN_EDITION("judging.not-in-edition", Kind.INVALID),
    CONFLICT_OF_INTEREST("judging.conflict-of-interest", Kind.FORBIDDEN),
    SHEET_MISSING("judging.sheet-missing", Kind.MISSING),
    SHEET_STALE("judging.sheet-stale", Kind.STALE),
    SHEET_SEALED("judging.sealed_sheet_cannot_be_edited", Kind.CONFLICT),
    SHEET_RECUSED("judging.sheet-recused", Kind.CONFLICT),
    SHEET_NOT_SEALED("judging.sheet-not-sealed", Kind.CONFLICT),
    SHEET_INVALID("judging.sheet-invalid", Kind.INVALID),
    SHEET_INCOMPLETE("judging.sheet-incomplete", Kind.INVALID),
    ENTRY_OUT("judging.entry-out", Kind.CONFLICT);

    private final String code;
    private final Kind kind;

    JudgingRule(String code, Kind kind) {
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
