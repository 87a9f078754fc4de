package vn.bangvang.rulebook;

import java.time.LocalDate;

/** A condition on entries that the system can decide or put before the secretary. */
public sealed interface EligibilityCheck {

    /** Unique among the checks. */
    String code();

    /** The condition in words, as applicants and the secretary read it. */
    LocalizedText label();

    /** What follows when the condition is not met. */
    Effect effect();

    /** Code of the dossier question whose answer decides. */
    String question();

    /** BLOCKING stops submission, WARNING tells the applicant, FOR_SECRETARY tells only the secretary. */
    enum Effect {
        BLOCKING,
        WARNING,
        FOR_SECRETARY
    }

    /** The date in the answer is not before {@code since}. */
    record CreatedSince(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            LocalDate since,
            @Fallback("false") boolean example)
            implements EligibilityCheck {}

    /** The applicant pledges to live, study or work in the province. */
    record ResidentOrActive(@Code String code, LocalizedText label, Effect effect, String question)
            implements EligibilityCheck {}

    /** The applicant pledges that the work was not entered, or not prized, before. */
    record NotEnteredBefore(@Code String code, LocalizedText label, Effect effect, String question)
            implements EligibilityCheck {}

    /** Any other pledge that must be given. */
    record Declared(@Code String code, LocalizedText label, Effect effect, String question)
            implements EligibilityCheck {}
}
