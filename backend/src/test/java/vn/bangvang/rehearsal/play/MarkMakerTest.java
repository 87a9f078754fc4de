package vn.bangvang.rehearsal.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarkMakerTest {

    private static final List<MarkMaker.Line> SHEET =
            List.of(line("novelty", "40", "0.5"), line("applicability", "30", "0.25"), line("effect", "30", "1"));

    @Test
    void the_mean_lies_in_the_band_and_every_mark_on_its_step() {
        var band = new Band(65.5, 74.5);

        for (int seed = 0; seed < 200; seed++) {
            var sheets = new MarkMaker(SHEET).sheets(3, band, new Random(seed));

            assertThat(sheets).hasSize(3).allSatisfy(MarkMakerTest::fitsTheSheet);
            var sum =
                    sheets.stream().flatMap(sheet -> sheet.values().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.doubleValue() / 3).isBetween(band.low(), band.high());
        }
    }

    @Test
    void the_same_seed_gives_the_same_marks() {
        var once = new MarkMaker(SHEET).sheets(3, new Band(50, 60), new Random(7));
        var again = new MarkMaker(SHEET).sheets(3, new Band(50, 60), new Random(7));

        assertThat(again).isEqualTo(once);
    }

    private static void fitsTheSheet(Map<String, BigDecimal> marks) {
        for (var line : SHEET) {
            var mark = marks.get(line.code());
            assertThat(mark).isBetween(BigDecimal.ZERO, line.max());
            assertThat(mark.remainder(line.step())).isEqualByComparingTo(BigDecimal.ZERO);
        }
    }

    private static MarkMaker.Line line(String code, String max, String step) {
        return new MarkMaker.Line(code, new BigDecimal(max), new BigDecimal(step));
    }
}
