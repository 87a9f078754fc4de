package vn.bangvang.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The top of an official paper.
 *
 * @param superiorBody the body above the issuer, if there is one to name
 * @param number number and symbol such as {@code 12/DS-BTC}; left open with dots when not yet given
 * @param place absent on a paper that comes with another act: number and date are those of that act
 * @param date left open with dots when not yet signed
 * @param typeName kind of paper, such as a list or a table
 * @param subject what it is about; may have several lines
 * @param attachedTo the decision it belongs to, in words, shown in italics below the subject
 */
public record OfficialHeading(
        @Nullable String superiorBody,
        String issuingBody,
        @Nullable String number,
        @Nullable String place,
        @Nullable LocalDate date,
        String typeName,
        String subject,
        @Nullable String attachedTo) {}
