package vn.bangvang.account;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What the account feature refuses. */
public enum AccountRule implements Rule {
    SIGN_IN_NEEDED("account.sign-in-needed", Kind.UNAUTHENTICATED),
    SESSION_EXPIRED("account.session-expired", Kind.UNAUTHENTICATED),
    WRONG_CREDENTIALS("account.wrong-credentials", Kind.UNAUTHENTICATED),
    FORBIDDEN("account.forbidden", Kind.FORBIDDEN),
    MISSING("account.missing", Kind.MISSING),
    GRANT_MISSING("account.grant-missing", Kind.MISSING),
    NOT_CONFIRMED("account.not-confirmed", Kind.FORBIDDEN),
    TOKEN_INVALID("account.token-invalid", Kind.INVALID),
    PASSWORD_WEAK("account.password-weak", Kind.INVALID),
    SET_UP_DONE("account.set-up-done", Kind.CONFLICT),
    LAST_ADMINISTRATOR("account.last-administrator", Kind.CONFLICT),
    TOO_MANY_ATTEMPTS("account.too-many-attempts", Kind.TOO_MANY);

    private final String code;
    private final Kind kind;

    AccountRule(String code, Kind kind) {
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
