package vn.bangvang.storage;

import vn.bangvang.kernel.Kind;
import vn.bangvang.kernel.Rule;

/** Why a file is not taken, or not given. */
public enum StorageRule implements Rule {
    EMPTY("storage.empty", Kind.INVALID),
    TOO_LARGE("storage.too-large", Kind.TOO_LARGE),
    FORMAT_NOT_ALLOWED("storage.format-not-allowed", Kind.INVALID),
    DAMAGED("storage.damaged", Kind.INVALID),
    ENCRYPTED("storage.encrypted", Kind.INVALID),
    TWO_FORMATS("storage.two-formats", Kind.INVALID),
    TOO_MANY_PIXELS("storage.too-many-pixels", Kind.INVALID),
    INTERRUPTED("storage.interrupted", Kind.UNREADABLE),
    MISSING("storage.missing", Kind.MISSING),
    DISK_FULL("storage.disk-full", Kind.UNAVAILABLE),
    UNWRITABLE("storage.unwritable", Kind.UNAVAILABLE);

    private final String code;
    private final Kind kind;

    StorageRule(String code, Kind kind) {
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
