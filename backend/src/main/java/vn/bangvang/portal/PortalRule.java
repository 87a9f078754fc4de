package vn.bangvang.portal;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What the public side answers when there is nothing to show. */
enum PortalRule implements Rule {
    NOT_PUBLISHED("portal.not-published"),
    CERTIFICATE_UNKNOWN("portal.certificate-unknown");

    private final String code;

    PortalRule(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Kind kind() {
        return Kind.MISSING;
    }
}
