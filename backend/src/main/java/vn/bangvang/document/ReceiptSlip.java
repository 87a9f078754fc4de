package vn.bangvang.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant holds in hand after handing in.
 *
 * @param authors one line each, as they are to be printed
 * @param receivedAt the server's time of the submission
 */
public record ReceiptSlip(
        @Nullable String superiorBody,
        String issuingBody,
        String place,
        String editionTitle,
        String code,
        String title,
        String fieldName,
        List<String> authors,
        String submittedBy,
        Instant receivedAt,
        List<ReceiptFile> files) {

    public ReceiptSlip {
        authors = List.copyOf(authors);
        files = List.copyOf(files);
    }
}
