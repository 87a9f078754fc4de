package vn.bangvang.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, money and numbers the way official Vietnamese papers write them. */
public final class OfficialFormat {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final BigDecimal KILOBYTE = BigDecimal.valueOf(1024);

    private OfficialFormat() {}

    /** In words. Days under 10 and months under 3 take a leading zero, so that no digit can be written before them. */
    public static String date(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return Words.of(
                "date",
                "day",
                day < 10 ? "0" + day : "" + day,
                "month",
                month < 3 ? "0" + month : "" + month,
                "year",
                "" + date.getYear());
    }

    public static String placeAndDate(String place, LocalDate date) {
        return Words.of("place-and-date", "place", place, "date", date(date));
    }

    /** {@code 05/02/2026}. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** To the second, on the clocks of Việt Nam. */
    public static String time(Instant instant) {
        var here = instant.atZone(HERE);
        return Words.of("time", "time", TIME.format(here), "date", DAY.format(here));
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(HERE).toLocalDate();
    }

    public static String money(long dong) {
        return Words.of("money", "amount", number(BigDecimal.valueOf(dong), 0));
    }

    /** {@code 1.234,50}: rounded half up to so many decimals. */
    public static String number(BigDecimal value, int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        var format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    public static String fileSize(long bytes) {
        var kilobytes = BigDecimal.valueOf(bytes).divide(KILOBYTE);
        if (kilobytes.compareTo(KILOBYTE) < 0) {
            return Words.of("size.kilobytes", "size", number(kilobytes.max(BigDecimal.ONE), 0));
        }
        return Words.of("size.megabytes", "size", number(kilobytes.divide(KILOBYTE), 1));
    }
}
