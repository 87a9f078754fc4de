package vn.bangvang.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** A prize that everybody may read of, with the decision that gave it. */
record WonLine(
        UUID entryId,
        UUID editionId,
        String levelCode,
        BigDecimal points,
        String decisionNumber,
        LocalDate decisionDate) {}
