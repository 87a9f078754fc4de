package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on entries that the system can decide or put before the secretary. */
public sealed interface EligibilityCheck {

    /** Unique among the checks. */
    String code();

    /** The condition in words, as applicants and the secretary read it. */
    LocalizedText label();

    /** What follows when the condition is not met. */
    Effect effect();

    /** BLOCKING stops submission, WARNING tells the applicant, FOR_SECRETARY tells only the secretary. */
    enum Effect {
        BLOCKING,
        WARNING,
        FOR_SECRETARY
    }

    /** A condition that the answer to a dossier question decides. */
    sealed interface Asked extends EligibilityCheck {
        String question();
    }

    /** The date in the answer is not before {@code since}. */
    record CreatedSince(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            LocalDate since,
            @Fallback("false") boolean example)
            implements Asked {}

    /** The applicant pledges to live, study or work in the province. */
    record ResidentOrActive(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            @Fallback("false") boolean example) implements Asked {}

    /** The applicant pledges that the work was not entered, or not prized, before; the own archive is searched too. */
    record NotEnteredBefore(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            @Fallback("entered") Before before,
            @Fallback("false") boolean example)
            implements Asked {
        public enum Before {
            ENTERED,
            PRIZED
        }
    }

    /** Any other pledge that must be given: an exclusion, "not posthumous" … */
    record Declared(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            @Fallback("false") boolean example) implements Asked {}

    /** The number in the answer is at least {@code years}. */
    record MinimumService(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            @Within(min = "1", max = "60") int years,
            @Fallback("false") boolean example)
            implements Asked {}

    /**
     * At least {@code count} of the standards are claimed in a choice of several, each with its evidence.
     *
     * @param evidence code of the attachment kind that proves them; absent when none is asked
     */
    record AtLeastOneOf(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String question,
            @Nullable String evidence,
            @Within(min = "1", max = "50") @Fallback("1") int count,
            @Within(min = "1", max = "50") List<Standard> standards,
            @Fallback("false") boolean example)
            implements Asked {
        public AtLeastOneOf {
            standards = List.copyOf(standards);
        }
    }

    /** Every author was born from {@code from} to {@code to}, both days included; one end may be open. */
    record BirthWindow(
            @Code String code,
            LocalizedText label,
            Effect effect,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Fallback("false") boolean example)
            implements EligibilityCheck {}

    /** Every author was born in the years {@code from} to {@code to}: 1 January to 31 December. */
    record BirthYears(
            @Code String code,
            LocalizedText label,
            Effect effect,
            @Within(min = "1900", max = "2200") Year from,
            @Within(min = "1900", max = "2200") Year to,
            @Fallback("false") boolean example)
            implements EligibilityCheck {}

    /** Nobody among the authors was honoured by this programme before. */
    record OncePerPerson(
            @Code String code,
            LocalizedText label,
            Effect effect,
            @Fallback("false") boolean example) implements EligibilityCheck {}

    /** An author won a prize that the archive knows. */
    record PrizeInArchive(
            @Code String code,
            LocalizedText label,
            Effect effect,
            Standard.PrizeWon won,
            @Fallback("false") boolean example)
            implements EligibilityCheck {}

    /** A unit endorses the entry in a document of this attachment kind. */
    record EndorsedByUnit(
            @Code String code,
            LocalizedText label,
            Effect effect,
            String attachment,
            @Fallback("false") boolean example)
            implements EligibilityCheck {}
}
