package vn.bangvang.account;

/** What a browser needs to carry on a session. */
record OpenSession(SessionView view, String accessToken, String refreshToken) {}
