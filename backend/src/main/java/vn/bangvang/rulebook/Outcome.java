package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comes of the ranking: who signs, what is handed over, what goes on to the next level.
 *
 * @param decisionSymbol the symbol of the deciding act, e.g. {@code QĐ-UBND}
 */
public record Outcome(
        Signer signer,
        @Nullable String decisionSymbol,
        @Fallback("none") NamesWithoutConsent namesWithoutConsent,
        Certificate certificate,
        @Nullable Forwarding forwarding,
        @Within(min = "0", max = "20") List<Commendation> commendations) {

    public Outcome {
        commendations = List.copyOf(commendations);
    }

    /** What the public sees of a laureate who did not consent to publication: nothing, or the initials. */
    public enum NamesWithoutConsent {
        NONE,
        INITIALS
    }

    /**
     * A commendation beside the prizes (bằng khen, giấy khen).
     *
     * @param issuer as printed
     * @param places how many at most; absent when open
     */
    public record Commendation(
            @Code String code,
            LocalizedText name,
            LocalizedText issuer,
            @Within(min = "1", max = "10000") @Nullable Integer places,
            @Fallback("false") boolean example) {}

    /**
     * @param authority the body that decides, as printed
     * @param title the office of the person who signs, as printed
     */
    public record Signer(
            LocalizedText authority,
            LocalizedText title,
            @Fallback("false") boolean example) {}

    /**
     * @param heading "GIẤY CHỨNG NHẬN", "BẰNG CHỨNG NHẬN" …
     * @param wording with {@code {recipient} {prize} {entry} {contest} {field} {unit}}
     * @param wordingWithoutEntry the same where no one entry is honoured, as on the certificate of a unit
     * @param signerTitle the office of the person who signs it; absent: the one who signs the decision
     * @param signerName printed under it; absent: left free for the signature
     * @param serial with {@code {year} {prefix} {number}}
     */
    public record Certificate(
            LocalizedText issuer,
            LocalizedText heading,

            @Template({"recipient", "prize", "entry", "contest", "field", "unit"})
            LocalizedText wording,

            @Template({"recipient", "prize", "contest", "unit"}) @Fallback("{recipient}: {prize}, {contest}")
            LocalizedText wordingWithoutEntry,

            @Nullable LocalizedText signerTitle,
            @Nullable String signerName,

            @Template({"year", "prefix", "number"}) @Fallback("{year}/{prefix}/{number}")
            String serial,

            @Fallback("false") boolean example) {}

    /**
     * @param target the contest that entries are sent on to
     * @param programme code of the target programme, when it runs in this system
     * @param quota most entries; absent when open
     */
    public record Forwarding(
            LocalizedText target,
            @Code @Nullable String programme,
            @Within(min = "0", max = "10000") @Nullable Integer quota,
            @Fallback("false") boolean example) {}
}
