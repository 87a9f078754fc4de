package vn.bangvang.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Presets;
import vn.bangvang.rulebook.Ranking;
import vn.bangvang.rulebook.RemarkRule;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.TieBreak;
import vn.bangvang.scoring.ContestEntry;
import vn.bangvang.scoring.Material;
import vn.bangvang.scoring.Sheet;
import vn.bangvang.scoring.Tabulation;

/** Ranking and prizes of 10,000 entries with 9 judges and 12 criteria, every mark summed exactly. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx2g", "-XX:+UseSerialGC"})
public class CountingBench {

    private static final int ENTRIES = 10_000;
    private static final int JUDGES = 9;
    private static final int CRITERIA = 12;
    private static final double TARGET_MS = 1000;

    private Rulebook rulebook = rulebook();
    private Material material = Material.of(List.of(), List.of());

    @Setup
    public void fill() {
        var random = new SplittableRandom(1);
        var entries = new ArrayList<ContestEntry>();
        var sheets = new ArrayList<Sheet>();
        for (int e = 0; e < ENTRIES; e++) {
            var key = "entry-" + e;
            entries.add(new ContestEntry(key, "F" + e % 6, null, "unit-" + e % 90, List.of("author-" + e), e, e));
            for (int j = 0; j < JUDGES; j++) {
                var points = new HashMap<String, BigDecimal>();
                for (int c = 0; c < CRITERIA; c++) {
                    points.put("c" + c, BigDecimal.valueOf(random.nextInt(8, 41) * 25L, 2));
                }
                sheets.add(new Sheet("main", key, "judge-" + j, MemberRole.MEMBER, points));
            }
        }
        material = Material.of(entries, sheets);
    }

    @Benchmark
    public Tabulation rankingAndPrizes() {
        return Tabulation.of(rulebook, material);
    }

    private static Rulebook rulebook() {
        var base = Presets.list().getFirst().rulebook();
        var name = LocalizedText.of("x");
        var never = new RemarkRule.Never();
        var criteria = IntStream.range(0, CRITERIA)
                .mapToObj(c -> new Criterion(
                        "c" + c,
                        name,
                        null,
                        Criterion.Kind.POINTS,
                        BigDecimal.TEN,
                        new BigDecimal("0.25"),
                        BigDecimal.ONE,
                        List.of(),
                        never,
                        false))
                .toList();
        var round = new Round(
                "main",
                name,
                Round.Mode.SCORE,
                Round.PanelScope.ONE_COUNCIL,
                JUDGES,
                false,
                false,
                false,
                null,
                null,
                new ScoreSheetForm(BigDecimal.valueOf(120), criteria, never, false),
                new Aggregation.Mean(Aggregation.Over.CRITERION, List.of(), List.of()),
                List.of(),
                null,
                null,
                new Advance.All(),
                2,
                false);
        var ranking = new Ranking(
                "main",
                Ranking.Scope.OVERALL,
                List.of(new TieBreak.CriterionTotal("c0"), new TieBreak.SharedRank()),
                false);
        return new Rulebook(
                1,
                base.identity(),
                base.people(),
                List.of(),
                base.fields(),
                List.of(),
                base.dossier(),
                base.timeline(),
                List.of(round),
                ranking,
                base.prizes(),
                base.outcome(),
                base.ceremony());
    }

    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder()
                .include(CountingBench.class.getName())
                .verbosity(VerboseMode.SILENT)
                .build();
        double took =
                new Runner(options).run().iterator().next().getPrimaryResult().getScore();
        System.out.printf(
                Locale.ROOT,
                "ranking and prizes, %,d entries × %d judges × %d criteria: %.0f ms, target below %.0f ms%n",
                ENTRIES,
                JUDGES,
                CRITERIA,
                took,
                TARGET_MS);
        if (took >= TARGET_MS) {
            System.exit(1);
        }
    }
}
