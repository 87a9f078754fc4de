package vn.bangvang.kernel;

/** Refusals that belong to no feature. */
public enum KernelRule implements Rule {
    UNREADABLE("request.unreadable", Kind.UNREADABLE),
    INVALID("request.invalid", Kind.INVALID),
    NO_SUCH_ROUTE("request.no-such-route", Kind.MISSING),
    METHOD_NOT_ALLOWED("request.method-not-allowed", Kind.UNREADABLE),
    WRONG_MEDIA_TYPE("request.wrong-media-type", Kind.UNSUPPORTED),
    TOO_LARGE("request.too-large", Kind.TOO_LARGE),
    VERSION_REQUIRED("request.version-required", Kind.UNREADABLE),
    STALE("request.stale", Kind.STALE),
    DUPLICATE("request.duplicate", Kind.CONFLICT),
    BUSY("request.busy", Kind.UNAVAILABLE);

    private final String code;
    private final Kind kind;

    KernelRule(String code, Kind kind) {
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
