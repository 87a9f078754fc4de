package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/** The decision that recognises the results. */
@Serdeable
public record DecisionView(
        String number, LocalDate date, String authority, String signerTitle, String signerName, String subject) {}
