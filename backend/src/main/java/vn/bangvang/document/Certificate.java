package vn.bangvang.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One certificate for one person. What is null leaves its block of the layout out.
 *
 * @param honour the name of the paper in large letters
 * @param unit where the recipient works or learns
 * @param contest the edition with its years
 * @param prize the level, as it is to be read after the verb
 * @param workKind what the programme calls an entry, in lower case
 * @param workTitle without quotation marks
 * @param authority who took the decision
 * @param serial the number in the register
 * @param verificationUrl put into the QR code
 */
public record Certificate(
        @Nullable String superiorBody,
        String issuingBody,
        String honour,
        String recipient,
        @Nullable String unit,
        String prize,
        String contest,
        @Nullable String workKind,
        @Nullable String workTitle,
        @Nullable String decisionNumber,
        @Nullable LocalDate decisionDate,
        @Nullable String authority,
        String place,
        @Nullable LocalDate date,
        List<String> signerTitles,
        @Nullable String signerName,
        String serial,
        String verificationUrl) {

    public Certificate {
        signerTitles = List.copyOf(signerTitles);
    }
}
