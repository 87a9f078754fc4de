package vn.bangvang.rulebook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One "Căn cứ" line. Laws are cited without number and issuer (Nghị định 30/2020/NĐ-CP), other acts with both.
 *
 * @param type kind of act, e.g. "Quyết định"
 * @param number number and symbol, e.g. "1299/QĐ-UBND"
 * @param subject what the act is about, as it stands after its date
 * @param example whether this line only shows what could stand here
 */
public record LegalBasis(
        String type,
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String issuer,
        String subject,
        @Fallback("false") boolean example) {}
