package vn.bangvang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OfficialFormatTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-05,ngày 05 tháng 02 năm 2026",
        "2026-01-10,ngày 10 tháng 01 năm 2026",
        "2026-03-09,ngày 09 tháng 3 năm 2026",
        "2026-12-31,ngày 31 tháng 12 năm 2026"
    })
    void days_under_10_and_months_under_3_take_a_zero(LocalDate date, String words) {
        assertThat(OfficialFormat.date(date)).isEqualTo(words);
    }

    @Test
    void place_comes_before_the_date() {
        assertThat(OfficialFormat.placeAndDate("Đắk Lắk", LocalDate.of(2026, 2, 5)))
                .isEqualTo("Đắk Lắk, ngày 05 tháng 02 năm 2026");
    }

    @ParameterizedTest
    @CsvSource({"0,0 đồng", "500000,500.000 đồng", "15000000,15.000.000 đồng"})
    void money_has_points_between_thousands(long amount, String words) {
        assertThat(OfficialFormat.money(amount)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"87.5;2;87,50", "81.335;2;81,34", "81.3349;2;81,33", "1234.5;1;1.234,5", "-0.5;0;-1", "7;0;7"},
            delimiter = ';')
    void figures_have_a_decimal_comma_and_round_half_up(BigDecimal value, int decimals, String shown) {
        assertThat(OfficialFormat.number(value, decimals)).isEqualTo(shown);
    }

    @Test
    void times_are_told_by_the_clocks_of_Viet_Nam() {
        var late = Instant.parse("2026-11-30T17:00:05Z");

        assertThat(OfficialFormat.time(late)).isEqualTo("00:00:05 ngày 01/12/2026");
        assertThat(OfficialFormat.dayOf(late)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({"0,1 kB", "900,1 kB", "204800,200 kB", "1048575,1.024 kB", "5452595,'5,2 MB'"})
    void file_sizes_are_short(long bytes, String words) {
        assertThat(OfficialFormat.fileSize(bytes)).isEqualTo(words);
    }
}
