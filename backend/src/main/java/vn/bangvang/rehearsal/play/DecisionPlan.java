package vn.bangvang.rehearsal.play;

import java.time.LocalDate;
import java.util.Map;

/** The decision that will be signed. */
public record DecisionPlan(String number, String authority, String signerTitle, String signerName, String subject) {

    Map<String, Object> typed(LocalDate date) {
        return Map.of(
                "number", number,
                "date", date.toString(),
                "authority", authority,
                "signerTitle", signerTitle,
                "signerName", signerName,
                "subject", subject);
    }
}
