package vn.bangvang.rulebook;

import org.jspecify.annotations.Nullable;

/** What comes of the ranking: who signs, what is handed over, what goes on to the next level. */
public record Outcome(
        Signer signer, Certificate certificate, @Nullable Forwarding forwarding) {

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
     * @param serial with {@code {year} {prefix} {number}}
     */
    public record Certificate(
            LocalizedText issuer,
            LocalizedText heading,

            @Template({"recipient", "prize", "entry", "contest", "field", "unit"})
            LocalizedText wording,

            @Template({"year", "prefix", "number"}) @Fallback("{year}/{prefix}/{number}")
            String serial,

            @Fallback("false") boolean example) {}

    /**
     * @param target the contest that entries are sent on to
     * @param quota most entries; absent when open
     */
    public record Forwarding(
            LocalizedText target,
            @Within(min = "0", max = "10000") @Nullable Integer quota,
            @Fallback("false") boolean example) {}
}
