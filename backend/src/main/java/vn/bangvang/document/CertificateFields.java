package vn.bangvang.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names a layout may use in braces, and what they stand for on one certificate. */
final class CertificateFields {

    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)}");
    private static final Locale VI = Locale.of("vi");

    private final Map<String, String> values = new HashMap<>();

    CertificateFields(Certificate certificate) {
        put("superior", certificate.superiorBody());
        put("issuer", certificate.issuingBody());
        put("honour", certificate.honour());
        put("opening", certificate.opening());
        put("recipient", certificate.recipient());
        put("unit", certificate.unit());
        put("award", certificate.award());
        put("closing", certificate.closing());
        put("decision", certificate.decisionNumber());
        var decided = certificate.decisionDate();
        put("decisionDate", decided == null ? null : OfficialFormat.date(decided));
        put("authority", certificate.authority());
        put("placeAndDate", placeAndDate(certificate));
        put("signerTitles", String.join("\n", certificate.signerTitles()));
        put("signer", certificate.signerName());
        put("serial", certificate.serial());
        put("url", certificate.verificationUrl());
    }

    /** Empty when the certificate has nothing to say for one of the names: then the whole block is left out. */
    Optional<String> fill(TextBlock block) {
        boolean known = HOLE.matcher(block.text()).results().allMatch(hole -> values.containsKey(hole.group(1)));
        if (!known) {
            return Optional.empty();
        }
        var text = HOLE.matcher(block.text())
                .replaceAll(hole -> Matcher.quoteReplacement(values.getOrDefault(hole.group(1), "")));
        return Optional.of(block.upper() ? text.toUpperCase(VI) : text);
    }

    private void put(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, Printable.lines(value));
        }
    }

    private static String placeAndDate(Certificate certificate) {
        var date = certificate.date();
        return date == null
                ? Words.of("place-and-date", "place", certificate.place(), "date", Words.of("date.unknown"))
                : OfficialFormat.placeAndDate(certificate.place(), date);
    }
}
