package vn.bangvang.ceremony;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** Why an act around the ceremony is refused. */
enum CeremonyRule implements Rule {
    NOT_DECIDED("ceremony.not-decided", Kind.CONFLICT),
    NOT_PUBLISHED("ceremony.not-published", Kind.CONFLICT),
    CERTIFICATE_MISSING("ceremony.certificate-missing", Kind.MISSING),
    NO_CERTIFICATES("ceremony.no-certificates", Kind.CONFLICT),
    ALREADY_REVOKED("ceremony.already-revoked", Kind.CONFLICT),
    COMMENDATION_MISSING("ceremony.commendation-missing", Kind.MISSING),
    TOO_MANY_COMMENDED("ceremony.too-many-commended", Kind.INVALID),
    STALE("ceremony.stale", Kind.STALE);

    private final String code;
    private final Kind kind;

    CeremonyRule(String code, Kind kind) {
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
