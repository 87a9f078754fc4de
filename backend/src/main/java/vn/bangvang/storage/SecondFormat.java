package vn.bangvang.storage;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds files that are two things at once: a PDF that a browser would run as a page, a picture with a zip behind it. */
final class SecondFormat {

    private static final int HEAD = 4096;
    private static final int LONGEST_ZIP_END = 65_557;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|script|iframe|svg)[\\s>/]|<\\?php");

    private SecondFormat() {}

    static boolean isIn(FileBytes bytes) {
        return MARKUP.matcher(bytes.text(0, HEAD).toLowerCase(Locale.ROOT)).find() || endsAsZip(bytes);
    }

    /** A zip reader looks for this record at the end, with a comment that reaches exactly to the last byte. */
    private static boolean endsAsZip(FileBytes bytes) {
        int floor = bytes.size() - LONGEST_ZIP_END;
        int at = bytes.findBack("PK\5\6", bytes.size(), floor);
        while (at >= 0) {
            if (at + 22 + bytes.u16le(at + 20) == bytes.size()) {
                return true;
            }
            at = bytes.findBack("PK\5\6", at + 3, floor);
        }
        return false;
    }
}
