package vn.bangvang.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import vn.bangvang.kernel.RuleBroken;

/** One file on its way in: counts its bytes and words its refusals. */
final class Upload {

    private static final long MEGABYTE = 1024 * 1024;

    private final InputStream in;
    private final UploadLimits limits;
    private final String name;
    private long size;

    Upload(InputStream in, UploadLimits limits, String name) {
        this.in = in;
        this.limits = limits;
        this.name = name;
    }

    /** A failure to read is the sender's broken line, not a broken store. */
    int read(byte[] buffer) {
        int n;
        try {
            n = in.read(buffer);
        } catch (IOException e) {
            throw refusal(StorageRule.INTERRUPTED);
        }
        if (n > 0) {
            size += n;
        }
        if (size > limits.maxBytes()) {
            throw RuleBroken.of(
                    StorageRule.TOO_LARGE,
                    "name",
                    name,
                    "maxBytes",
                    limits.maxBytes(),
                    "maxMegabytes",
                    Math.max(1, limits.maxBytes() / MEGABYTE));
        }
        return n;
    }

    void requireContent() {
        if (size == 0) {
            throw refusal(StorageRule.EMPTY);
        }
    }

    boolean allows(FileFormat format) {
        return limits.allowed().contains(format);
    }

    RuleBroken refusal(StorageRule rule) {
        return RuleBroken.of(rule, "name", name);
    }

    RuleBroken notAllowed(String detected) {
        var allowed = limits.allowed().stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        return RuleBroken.of(StorageRule.FORMAT_NOT_ALLOWED, "name", name, "detected", detected, "allowed", allowed);
    }

    RuleBroken tooManyPixels(long width, long height) {
        return RuleBroken.of(StorageRule.TOO_MANY_PIXELS, "name", name, "width", width, "height", height);
    }
}
