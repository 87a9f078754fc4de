package vn.bangvang.account;

/** What a person is to the system; everyone who is signed in is an applicant. */
public enum Role {
    APPLICANT,
    SECRETARY,
    JUDGE,
    PANEL_CHAIR,
    ORGANISER,
    ADMINISTRATOR
}
