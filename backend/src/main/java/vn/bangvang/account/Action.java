package vn.bangvang.account;

import java.util.Locale;

/** Every act a route may stand for. Who may do it is in {@code permissions.txt}, one line each, by the same names. */
public enum Action {
    PUBLIC_READ,
    ACCOUNT_ENTER,
    SESSION_OWN,
    ACCOUNT_LIST,
    ACCOUNT_INVITE,
    ACCOUNT_GRANT,
    PRESET_LIST,
    EDITION_LIST,
    EDITION_OPEN,
    EDITION_VIEW,
    EDITION_CHANGE,
    EDITION_MOVE,
    RULEBOOK_CHECK,
    ENTRY_CREATE,
    ENTRY_LIST_OWN,
    ENTRY_VIEW,
    ENTRY_EDIT,
    ENTRY_SUBMIT,
    ENTRY_WITHDRAW,
    ENTRY_RECEIPT,
    ENTRY_QUEUE,
    ENTRY_CHECK,
    CONSENT_WITHDRAW,
    EXPERT_LIST,
    EXPERT_CHANGE,
    PANEL_LIST,
    PANEL_CHANGE,
    CONFLICT_LIST,
    CONFLICT_DECLARE,
    ASSIGNMENT_PLAN,
    ASSIGNMENT_LIST,
    SHEET_LIST_OWN,
    SHEET_VIEW,
    SHEET_SCORE,
    SHEET_RECUSE,
    SHEET_REOPEN,
    SCORETABLE_VIEW,
    STANDINGS_VIEW,
    MEETING_LIST,
    MEETING_OPEN,
    MEETING_VIEW,
    MEETING_RECORD,
    COUNT_RECORD,
    BALLOT_LIST_OWN,
    BALLOT_CAST,
    FIGURE_VIEW,
    FIGURE_RECORD,
    ROUND_CLOSE,
    RANKING_VIEW,
    RECOUNT_EXPORT,
    PRIZE_PROPOSE,
    DECISION_RECORD,
    PUBLICATION_SET,
    FORWARDING_VIEW,
    FORWARDING_SET,
    CEREMONY_VIEW,
    CEREMONY_ORDER,
    CERTIFICATE_ISSUE,
    CERTIFICATE_VIEW,
    JOURNAL_EDITION,
    JOURNAL_ENTRY;

    /** {@code ENTRY_LIST_OWN} reads {@code entry.list-own} in the table. */
    public String label() {
        var words = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return words.replaceFirst("-", ".");
    }
}
