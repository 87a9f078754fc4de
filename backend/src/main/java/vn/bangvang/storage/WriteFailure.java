package vn.bangvang.storage;

import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bangvang.kernel.RuleBroken;

/** Tells a full disk from a store that cannot be written at all. */
final class WriteFailure {

    private static final Logger LOG = LoggerFactory.getLogger(WriteFailure.class);

    private WriteFailure() {}

    static RuleBroken of(IOException cause, String name) {
        LOG.error("The file store failed to write", cause);
        return RuleBroken.of(isFull(cause) ? StorageRule.DISK_FULL : StorageRule.UNWRITABLE, "name", name);
    }

    /** Java has no type for ENOSPC and EDQUOT; the words are those of Linux, macOS and Windows. */
    private static boolean isFull(IOException cause) {
        var words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("quota exceeded")
                || words.contains("not enough space");
    }
}
