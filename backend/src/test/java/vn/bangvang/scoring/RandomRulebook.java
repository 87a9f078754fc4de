package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Aggregation.Rounding;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Ballot.Option;
import vn.bangvang.rulebook.CollectivePrize;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Divergence;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.RemarkRule;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.ScoreSheetForm;
import vn.bangvang.rulebook.Share;
import vn.bangvang.rulebook.SpecialPrize;
import vn.bangvang.rulebook.TieBreak;

/** Random rounds, ranking and prizes. */
final class RandomRulebook {

    private static final LocalizedText NAME = LocalizedText.of("x");
    private static final RemarkRule NEVER = new RemarkRule.Never();
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final List<BigDecimal> STEPS = decimals("1", "0.5", "2.5", "0.25");
    private static final List<BigDecimal> FACTORS = decimals("1", "1", "2", "0.5", "1.5", "0.3");
    private static final List<BigDecimal> LIMITS = decimals("0", "0.5", "1", "2", "4");
    private static final List<BigDecimal> THRESHOLDS = decimals("0", "8", "9.5", "15", "17.5", "20", "60");
    private static final List<Share> SHARES =
            List.of(new Share(2, 3), new Share(1, 2), new Share(3, 4), new Share(0, 1), new Share(1, 1));
    private static final String[] CODES = {"c0", "c1", "c2"};
    private static final String[] ROUNDS = {"r0", "r1"};
    private static final String[] LEVELS = {"one", "two", "three"};

    private final SplittableRandom random;
    private final List<String> levels = new ArrayList<>();

    private RandomRulebook(SplittableRandom random) {
        this.random = random;
    }

    static Rulebook of(SplittableRandom random) {
        var made = new RandomRulebook(random);
        int levels = random.nextInt(1, 4);
        for (int i = 0; i < levels; i++) {
            made.levels.add(LEVELS[i]);
        }
        var rounds = new ArrayList<Round>();
        int count = random.nextInt(4) == 0 ? 2 : 1;
        for (int i = 0; i < count; i++) {
            rounds.add(made.round(ROUNDS[i]));
        }
        var base = ScoringFixture.RULES;
        var ranking = made.ranking(rounds);
        return new Rulebook(
                1,
                base.identity(),
                base.people(),
                List.of(),
                base.fields(),
                List.of(),
                base.dossier(),
                base.timeline(),
                rounds,
                ranking,
                made.prizes(ranking.scope(), rounds),
                base.outcome(),
                base.ceremony());
    }

    private Round round(String code) {
        var mode = switch (random.nextInt(8)) {
            case 0 -> Round.Mode.BALLOT;
            case 1, 2 -> Round.Mode.SCORE_AND_BALLOT;
            default -> Round.Mode.SCORE;
        };
        boolean scored = mode != Round.Mode.BALLOT;
        return new Round(
                code,
                NAME,
                mode,
                random.nextBoolean() ? Round.PanelScope.PER_FIELD : Round.PanelScope.ONE_COUNCIL,
                random.nextInt(4),
                false,
                false,
                false,
                null,
                null,
                scored ? sheet() : null,
                scored ? aggregation() : null,
                scored ? figures() : List.of(),
                random.nextInt(3) == 0
                        ? new Divergence(pick(Divergence.Measure.values()), pick(LIMITS), Divergence.Action.FLAG, false)
                        : null,
                mode == Round.Mode.SCORE ? null : ballot(),
                advance(mode),
                2,
                false);
    }

    private ScoreSheetForm sheet() {
        var criteria = new ArrayList<Criterion>();
        int count = random.nextInt(1, 4);
        for (int i = 0; i < count; i++) {
            var kind = i == 0 || random.nextInt(3) != 0 ? Criterion.Kind.POINTS : pick(Criterion.Kind.values());
            var step = pick(STEPS);
            var parts = random.nextInt(5) == 0
                    ? List.of(part(CODES[i] + "a", step), part(CODES[i] + "b", step))
                    : List.<Criterion.Part>of();
            criteria.add(new Criterion(CODES[i], NAME, null, kind, TEN, step, pick(FACTORS), parts, NEVER, false));
        }
        return new ScoreSheetForm(TEN, criteria, NEVER, false);
    }

    private static Criterion.Part part(String code, BigDecimal step) {
        return new Criterion.Part(code, NAME, null, FIVE, step.min(BigDecimal.ONE), NEVER, false);
    }

    private Aggregation aggregation() {
        var over = random.nextBoolean() ? Over.SHEET : Over.CRITERION;
        var rounding = rounding();
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Aggregation.Mean(over, weights(), rounding);
            case 2 -> new Aggregation.Mean(over, List.of(), rounding);
            case 3 -> new Aggregation.Median(over, rounding);
            case 4 -> new Aggregation.Sum(over, rounding);
            case 5 -> {
                int highest = random.nextInt(2);
                int lowest = random.nextInt(3);
                yield new Aggregation.TrimmedMean(
                        over, highest, lowest, highest + lowest + 1 + random.nextInt(2), rounding, false);
            }
            default -> new Aggregation.MeanOfRanks(rounding);
        };
    }

    private List<Aggregation.RoleWeight> weights() {
        return List.of(
                new Aggregation.RoleWeight(MemberRole.CHAIR, pick(FACTORS)),
                new Aggregation.RoleWeight(MemberRole.REVIEWER, BigDecimal.TWO));
    }

    private List<Rounding> rounding() {
        var steps = new ArrayList<Rounding>();
        for (var step : Rounding.Step.values()) {
            if (random.nextInt(5) == 0) {
                steps.add(new Rounding(step, random.nextInt(3)));
            }
        }
        return steps;
    }

    private List<Figure> figures() {
        return switch (random.nextInt(6)) {
            case 0 -> List.of(recorded("f0"));
            case 1 ->
                List.of(
                        recorded("f0"),
                        new Figure.ScaledToBest("f1", NAME, TEN, random.nextInt(3), pick(Scope.values()), false));
            default -> List.of();
        };
    }

    private Figure recorded(String code) {
        return new Figure.Recorded(code, NAME, TEN, 2, pick(Figure.Sign.values()), false);
    }

    private Ballot ballot() {
        var quorum = new Ballot.Quorum(pick(SHARES), random.nextInt(4) == 0, false);
        var options = new ArrayList<Option>();
        options.add(new Option("yes", NAME, Option.Counts.FOR, random.nextBoolean() ? null : pick(levels)));
        if (random.nextBoolean()) {
            options.add(new Option("aye", NAME, Option.Counts.FOR, pick(levels)));
        }
        options.add(new Option("no", NAME, Option.Counts.AGAINST, null));
        options.add(new Option("none", NAME, Option.Counts.ABSTAIN, null));
        return new Ballot(
                Ballot.Secrecy.SECRET,
                pick(Ballot.Whole.values()),
                quorum,
                options,
                pick(Ballot.Conflicted.values()),
                random.nextInt(1, 3),
                false);
    }

    private Advance advance(Round.Mode mode) {
        return switch (random.nextInt(10)) {
            case 0 -> new Advance.Top(random.nextInt(1, 4));
            case 1 -> new Advance.TopPerField(random.nextInt(1, 3));
            case 2 -> new Advance.TopShare(pick(SHARES));
            case 3 -> new Advance.FromPoints(pick(THRESHOLDS));
            case 4 -> mode == Round.Mode.SCORE ? new Advance.All() : new Advance.FromVotes(pick(SHARES));
            case 5 -> new Advance.PanelDecision();
            default -> new Advance.All();
        };
    }

    private Ranking ranking(List<Round> rounds) {
        var round = rounds.get(random.nextInt(rounds.size()));
        var other = rounds.getFirst().code();
        var steps = new ArrayList<TieBreak>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            steps.add(
                    switch (random.nextInt(7)) {
                        case 0 -> new TieBreak.SheetTotal();
                        case 1 -> new TieBreak.FigurePoints("f0");
                        case 2 -> new TieBreak.RoundTotal(other);
                        case 3 -> new TieBreak.BallotShare(other);
                        case 4 -> new TieBreak.ChairTotal();
                        case 5 -> new TieBreak.YoungestAuthor();
                        default -> new TieBreak.CriterionTotal("c0");
                    });
        }
        steps.removeIf(
                s -> s instanceof TieBreak.FigurePoints && round.figures().isEmpty());
        steps.removeIf(s -> s instanceof TieBreak.CriterionTotal && !round.isScored());
        if (random.nextBoolean()) {
            steps.add(new TieBreak.SharedRank());
        }
        return new Ranking(round.code(), pick(Scope.values()), steps, false);
    }

    private Prizes prizes(Scope ranked, List<Round> rounds) {
        var list = new ArrayList<PrizeLevel>();
        for (int i = 0; i < levels.size(); i++) {
            Integer places = random.nextInt(4) == 0 ? null : random.nextInt(4);
            list.add(new PrizeLevel(
                    levels.get(i),
                    NAME,
                    i + 1,
                    random.nextBoolean() ? null : 1,
                    places,
                    threshold(),
                    null,
                    random.nextBoolean(),
                    random.nextBoolean(),
                    false));
        }
        return new Prizes(
                ranked == Scope.OVERALL ? pick(Scope.values()) : ranked,
                list,
                random.nextBoolean() ? null : rounds.getFirst().code(),
                random.nextInt(3) == 0 ? (Integer) random.nextInt(1, 3) : null,
                List.of(new SpecialPrize(
                        "s", NAME, pick(SpecialPrize.Basis.values()), random.nextInt(1, 3), null, false)),
                List.of(new CollectivePrize(
                        "t", NAME, pick(CollectivePrize.Basis.values()), random.nextInt(1, 3), null, false)));
    }

    private PrizeLevel.@Nullable Threshold threshold() {
        return switch (random.nextInt(6)) {
            case 0 -> new PrizeLevel.Threshold(pick(THRESHOLDS), null, false);
            case 1 -> new PrizeLevel.Threshold(null, pick(SHARES), false);
            case 2 -> new PrizeLevel.Threshold(pick(THRESHOLDS), pick(SHARES), false);
            default -> null;
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static List<BigDecimal> decimals(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }
}
