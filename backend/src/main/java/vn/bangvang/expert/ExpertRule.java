package vn.bangvang.expert;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** What the directory refuses. */
public enum ExpertRule implements Rule {
    MISSING("expert.missing", Kind.MISSING),
    EMAIL_KNOWN("expert.email-known", Kind.CONFLICT),
    STALE("expert.stale", Kind.STALE);

    private final String code;
    private final Kind kind;

    ExpertRule(String code, Kind kind) {
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
