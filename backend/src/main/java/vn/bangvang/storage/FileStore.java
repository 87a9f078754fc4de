package vn.bangvang.storage;

import java.io.InputStream;

/** Where the bytes live. A local folder today; another store needs only these acts. */
public interface FileStore {

    /**
     * Takes the stream in, checks it and answers when it would survive a power cut. The same content twice is kept once.
     * The stream is read to its end but not closed. Call it before the transaction that points to the file, not inside.
     *
     * @param originalName only for the sentence of a refusal; it decides nothing
     * @throws vn.bangvang.kernel.RuleBroken with a {@link StorageRule}
     */
    StoredFile put(InputStream in, UploadLimits limits, String originalName);

    /** The content from its first byte; the caller closes it. Refused as missing when there is no such file. */
    InputStream open(String sha256);
}
