package vn.bangvang.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One certificate for one person. What is null leaves its block of the layout out.
 *
 * @param honour the name of the paper in large letters
 * @param opening what is said before the recipient
 * @param unit where the recipient works or learns
 * @param award the prize with its verb, in large letters
 * @param closing for what and where
 * @param authority who took the decision
 * @param serial the number in the register
 * @param verificationUrl put into the QR code
 */
public record Certificate(
        @Nullable String superiorBody,
        String issuingBody,
        String honour,
        @Nullable String opening,
        String recipient,
        @Nullable String unit,
        @Nullable String award,
        @Nullable String closing,
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
