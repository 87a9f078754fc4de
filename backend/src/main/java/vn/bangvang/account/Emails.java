package vn.bangvang.account;

import java.util.Locale;

/** An address is one person's name to the system: compared without case. */
final class Emails {

    private Emails() {}

    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
