package vn.bangvang.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.recount.PublishedValue.What;
import vn.bangvang.scoring.RankedEntry;

/** Nine international figure-skating events, counted by rulebooks from the judges' marks; see skating/NOTICE.md. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SkatingTest {

    private static final List<String> BUNDLES = List.of("short-1.0", "short-0.8", "free-2.0", "free-1.6", "free-1.2");

    @Test
    void every_panel_mark_component_total_result_and_rank_comes_out_as_published() {
        var compared = new EnumMap<What, Integer>(What.class);
        for (var bundle : BUNDLES) {
            var read = Bundle.read(path(bundle));
            var comparison = Comparison.of(read, read.count());

            assertThat(comparison.differences()).as(bundle).isEmpty();
            comparison.compared().forEach((what, count) -> compared.merge(what, count, Integer::sum));
        }

        assertThat(compared).isEqualTo(Map.of(What.MARK, 4755, What.SHEET_TOTAL, 951, What.TOTAL, 951, What.RANK, 951));
    }

    @Test
    void equal_results_are_separated_as_published() {
        int equal = 0;
        int shared = 0;
        for (var bundle : BUNDLES) {
            var ranked = Bundle.read(path(bundle)).count().ranked();
            var results = ranked.stream()
                    .collect(Collectors.groupingBy(
                            r -> r.field() + " " + r.result().total().toText(), Collectors.counting()));
            equal += (int) results.values().stream().filter(n -> n > 1).count();
            shared += (int) ranked.stream().filter(RankedEntry::isShared).count();
        }

        assertThat(equal).isEqualTo(2);
        assertThat(shared).isZero();
    }

    @Test
    void the_command_says_so() {
        var said = CommandLine.run(path("free-2.0").toString(), "--lang", "en", "--table", "ranks");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEqualTo("""
                        rank: 130 of 130 as published.
                        total: 130 of 130 as published.
                        sheet-total: 130 of 130 as published.
                        mark: 650 of 650 as published.
                        """);
        assertThat(said.out().lines()).hasSize(131);
    }

    private static Path path(String bundle) {
        return Path.of("src/test/resources/skating", bundle + ".zip");
    }
}
