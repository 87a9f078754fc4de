package vn.bangvang.storage;

import java.util.regex.Pattern;

/**
 * A PDF must begin and end as one, name its root and carry no password.
 *
 * <p>It is read as text only. Loading it with a PDF library would unpack its cross-reference streams whole in memory:
 * two megabytes of deflated zeros become two gigabytes there. The trailer, where root and encryption stand, is never
 * packed.
 */
final class PdfCheck {

    private static final int TAIL = 2048;
    private static final int STEP = 1024 * 1024;
    private static final int OVERLAP = 256;
    private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF");
    private static final Pattern ROOT = Pattern.compile("/Root\\s+\\d+\\s+\\d+\\s+R");
    private static final Pattern ENCRYPTION = Pattern.compile("/Encrypt(?:\\s+\\d+\\s+\\d+\\s+R|\\s*<<)");

    private final FileBytes bytes;
    private final Upload upload;

    PdfCheck(FileBytes bytes, Upload upload) {
        this.bytes = bytes;
        this.upload = upload;
    }

    void check() {
        var end = END.matcher(bytes.text(bytes.size() - TAIL, bytes.size()));
        boolean whole = bytes.has("%PDF-", 0) && end.find() && Long.parseLong(end.group(1)) < bytes.size();
        boolean rooted = false;
        for (int at = 0; whole && at < bytes.size(); at += STEP) {
            var text = bytes.text(at, at + STEP + OVERLAP);
            if (ENCRYPTION.matcher(text).find()) {
                throw upload.refusal(StorageRule.ENCRYPTED);
            }
            rooted = rooted || ROOT.matcher(text).find();
        }
        if (!rooted) {
            throw upload.refusal(StorageRule.DAMAGED);
        }
    }
}
