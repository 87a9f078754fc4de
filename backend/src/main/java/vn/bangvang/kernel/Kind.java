package vn.bangvang.kernel;

/** What a broken rule means to the caller, as an HTTP status. */
public enum Kind {
    UNREADABLE(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    MISSING(404),
    CONFLICT(409),
    STALE(412),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    INVALID(422),
    TOO_MANY(429),
    UNAVAILABLE(503);

    private final int status;

    Kind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
