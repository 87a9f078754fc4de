package vn.bangvang.account;

import java.util.UUID;

/** How a person is written to. */
public record Contact(UUID accountId, String email, String fullName, String locale) {}
