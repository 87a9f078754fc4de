package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.SheetLine;

/** Laws that hold for any rulebook and any marks. */
class ScoringLawsTest {

    @Property(tries = 1000)
    void the_order_of_entries_sheets_figures_and_papers_never_matters(@ForAll long seed) {
        var one = RandomCase.of(new SplittableRandom(seed));
        var material = one.material();
        var random = new Random(seed);

        var shuffled = new Material(
                shuffled(material.entries(), random),
                shuffled(material.sheets(), random),
                shuffled(material.figures(), random),
                shuffled(material.ballots(), random),
                shuffled(material.panelChoices(), random),
                List.of());

        assertThat(Tabulation.of(one.rulebook(), shuffled)).isEqualTo(Tabulation.of(one.rulebook(), material));
    }

    @Property(tries = 1000)
    void it_does_not_matter_which_judge_is_which(@ForAll long seed) {
        var one = RandomCase.of(new SplittableRandom(seed));
        var renamed = one.material().sheets().stream()
                .map(s -> new Sheet(
                        s.round(), s.entry(), "judge-" + (9 - s.judge().charAt(1) + '0'), s.role(), s.points()))
                .toList();

        var counted = Tabulation.of(one.rulebook(), one.material());
        var again = Tabulation.of(one.rulebook(), with(one.material(), renamed));

        assertThat(totals(again)).isEqualTo(totals(counted));
        assertThat(ranks(again)).isEqualTo(ranks(counted));
        assertThat(again.allocation()).isEqualTo(counted.allocation());
    }

    /**
     * In one round this holds for every method, the mean of ranks too: who gets a higher mark passes others, and nobody
     * passes him. It does not hold over several rounds: who goes on changes the others' ranks and the best of the
     * votes. Neither does it for a limit of points where ranks are put together, which no sound rulebook has.
     */
    @Property(tries = 4000)
    void raising_one_mark_never_lowers_a_rank(@ForAll long seed) {
        var one = RandomCase.of(new SplittableRandom(seed));
        var round = one.rulebook().rounds().getFirst();
        if (one.rulebook().rounds().size() > 1 || one.material().sheets().isEmpty() || isLimitOfRanks(round)) {
            return;
        }
        var sheets = one.material().sheets();
        var index = Math.floorMod((int) seed, sheets.size());
        var raised = new ArrayList<>(sheets);
        raised.set(index, raised(round, sheets.get(index)));
        var entry = sheets.get(index).entry();

        var before = ranks(Tabulation.of(one.rulebook(), one.material())).get(entry);
        var after = ranks(Tabulation.of(one.rulebook(), with(one.material(), raised)))
                .get(entry);

        if (before != null) {
            assertThat(after).isNotNull().isLessThanOrEqualTo(before);
        }
    }

    private static boolean isLimitOfRanks(Round round) {
        return round.aggregation() instanceof Aggregation.MeanOfRanks && round.advance() instanceof Advance.FromPoints;
    }

    /** One mark more on the first line that is no penalty and not yet full. */
    private static Sheet raised(Round round, Sheet sheet) {
        var points = new HashMap<>(sheet.points());
        round.form()
                .lines()
                .filter(line -> line.criterion().kind() != Criterion.Kind.PENALTY)
                .filter(line -> isBelowMost(line, points))
                .findFirst()
                .ifPresent(line -> points.merge(line.code(), line.step(), BigDecimal::add));
        return new Sheet(sheet.round(), sheet.entry(), sheet.judge(), sheet.role(), points);
    }

    private static boolean isBelowMost(SheetLine line, Map<String, BigDecimal> points) {
        return Optional.ofNullable(points.get(line.code()))
                .filter(p -> p.compareTo(line.max()) < 0)
                .isPresent();
    }

    @Property(tries = 1000)
    void a_threshold_is_met_exactly_at_its_edge(@ForAll long seed) {
        var one = RandomCase.of(new SplittableRandom(seed));
        for (var ranked : Tabulation.of(one.rulebook(), one.material()).ranked()) {
            var total = ranked.result().total();
            if (Points.of(total.rounded(6)).equals(total) && total.compareTo(Points.ZERO) >= 0) {
                var edge = total.rounded(6);
                var above = edge.add(new BigDecimal("0.000001"));

                assertThat(given(edge, ranked)).isTrue();
                assertThat(given(above, ranked)).isFalse();
            }
        }
    }

    private static boolean given(BigDecimal threshold, RankedEntry entry) {
        var prizes = ScoringFixture.prizes(ScoringFixture.level("one", 1, null, threshold.toPlainString()));
        return !PrizeProposal.propose(prizes, List.of(entry), List.of())
                .awards()
                .isEmpty();
    }

    private static Map<String, List<String>> totals(Tabulation counted) {
        return counted.rounds().stream()
                .collect(Collectors.toMap(
                        RoundOutcome::round,
                        r -> r.results().stream()
                                .map(e -> e.entry() + " " + e.total().toText())
                                .toList()));
    }

    private static Map<String, Integer> ranks(Tabulation counted) {
        return counted.ranked().stream().collect(Collectors.toMap(RankedEntry::entry, RankedEntry::rank));
    }

    private static Material with(Material material, List<Sheet> sheets) {
        return new Material(
                material.entries(), sheets, material.figures(), material.ballots(), material.panelChoices(), List.of());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
