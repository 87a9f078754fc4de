package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Random rulebooks and marks against a reference that shares nothing with the engine but the records; on all cores. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RandomCasesTest {

    /** The bench runs a million, which takes some minutes. */
    private static final int CASES = Integer.getInteger("scoring.cases", 200_000);

    private final LongAdder awards = new LongAdder();
    private final LongAdder tied = new LongAdder();

    @Test
    void random_cases_agree_with_a_slow_and_obvious_reference() {
        IntStream.range(0, CASES).parallel().forEach(this::agree);

        assertThat(tied.sum()).isGreaterThan(CASES / 50);
        assertThat(awards.sum()).isGreaterThan(CASES / 2);
    }

    /** Every case has its own seed, so that a failure can be run alone. */
    private void agree(int number) {
        var random = new SplittableRandom(20260715L + number * 1_000_003L);
        var one = RandomCase.of(random);
        try {
            var counted = agree(one);
            awards.add(counted.allocation().awards().size());
            if (counted.allocation() instanceof Allocation.Tied open) {
                agree(one.with(answers(open, random)));
                tied.increment();
            }
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("case " + number + ": " + one, e);
        }
    }

    private static Tabulation agree(RandomCase one) {
        var counted = Tabulation.of(one.rulebook(), one.material());
        var slow = new SlowCount(one.rulebook(), one.material());
        for (int i = 0; i < slow.rounds.size(); i++) {
            agree(counted.rounds().get(i), slow.rounds.get(i));
        }
        var ranks = new HashMap<String, Integer>();
        counted.ranked().forEach(r -> ranks.put(r.entry(), r.rank()));
        same(ranks, slow.ranks);
        counted.ranked().forEach(r -> same(r.isShared(), isShared(slow, r)));
        var prizes = new SlowPrizes(slow);
        var levels = new HashMap<String, String>();
        counted.allocation().awards().forEach(a -> levels.put(a.entry(), a.level()));
        same(levels, prizes.levels);
        var ties = counted.allocation() instanceof Allocation.Tied open ? open.ties() : List.<TieForPlace>of();
        same(new HashSet<>(ties), prizes.ties);
        return counted;
    }

    private static boolean isShared(SlowCount slow, RankedEntry entry) {
        return slow.ranked().stream()
                .anyMatch(o -> !o.entry().equals(entry.entry())
                        && SlowCount.sameList(slow.rulebook.ranking().scope(), o, entry.contestEntry())
                        && Objects.equals(slow.ranks.get(o.entry()), entry.rank()));
    }

    private static void agree(RoundOutcome outcome, SlowRound slow) {
        same(outcome.results().size(), slow.results.size());
        for (var result : outcome.results()) {
            var own = Objects.requireNonNull(slow.results.get(result.entry()));
            same(own.total().same(result.total()), true);
            same(own.sheets().same(result.sheetTotal()), true);
            same(own.diverges(), result.divergence() != null);
            agree(result.criteria(), own.criteria());
            agree(result.figures(), own.figures());
        }
        same(outcome.votes().size(), slow.votes.size());
        for (var vote : outcome.votes()) {
            var own = Objects.requireNonNull(slow.votes.get(vote.entry()));
            same(vote.quorum(), own.quorum());
            same(vote.votesFor(), own.votes());
            same(vote.whole(), own.whole());
            same(vote.turn(), own.count().turn());
        }
        same(outcome.advanced(), slow.goingOn.stream().map(ContestEntry::entry).toList());
    }

    private static void agree(Map<String, Points> points, Map<String, Fraction> slow) {
        same(points.keySet(), slow.keySet());
        points.forEach(
                (code, value) -> same(Objects.requireNonNull(slow.get(code)).same(value), true));
    }

    private static List<TieChoice> answers(Allocation.Tied open, SplittableRandom random) {
        var answers = new ArrayList<TieChoice>();
        for (var tie : open.ties()) {
            int most = tie.mayExceed() && random.nextBoolean() ? tie.tied().size() : tie.places();
            var chosen = new HashSet<>(tie.tied().subList(0, random.nextInt(most + 1)));
            answers.add(new TieChoice(tie.level(), new HashSet<>(tie.tied()), chosen));
        }
        return answers;
    }

    /** AssertJ is too slow to be asked twenty million times. */
    private static void same(Object counted, Object slow) {
        if (!counted.equals(slow)) {
            assertThat(counted).isEqualTo(slow);
        }
    }
}
