package vn.bangvang.account;

/** PENDING until the address is confirmed. */
enum AccountState {
    PENDING,
    ACTIVE,
    DISABLED
}
