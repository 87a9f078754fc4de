package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Aggregation.Rounding.Step;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Ballot.Option.Counts;
import vn.bangvang.rulebook.Criterion;
import vn.bangvang.rulebook.Divergence;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.Share;

/** One round the slow way: one entry at a time, everything looked up again. */
final class SlowRound {

    final Round round;
    final Map<String, Result> results = new TreeMap<>();
    final Map<String, Vote> votes = new TreeMap<>();
    final List<ContestEntry> goingOn = new ArrayList<>();
    private final Rulebook rulebook;
    private final Material material;
    private final List<ContestEntry> entered;

    /** @param merit greater is better */
    record Result(
            Map<String, Fraction> criteria,
            Fraction sheets,
            Map<String, Fraction> figures,
            Fraction total,
            Fraction merit,
            boolean diverges) {}

    record Vote(int votes, int whole, boolean quorum, BallotCount count) {
        boolean reaches(int votes, Share share) {
            return quorum && whole > 0 && (long) votes * share.denominator() >= (long) whole * share.numerator();
        }
    }

    SlowRound(Rulebook rulebook, Round round, List<ContestEntry> entered, Material material) {
        this.rulebook = rulebook;
        this.round = round;
        this.entered = entered;
        this.material = material;
        for (var entry : entered) {
            vote(entry.entry());
            result(entry);
        }
        for (var entry : entered) {
            if (goesOn(entry)) {
                goingOn.add(entry);
            }
        }
    }

    private void vote(String entry) {
        BallotCount counting = null;
        for (int turn = 1; round.isVoted() && turn <= 10; turn++) {
            for (var count : material.ballots()) {
                boolean own =
                        count.round().equals(round.code()) && count.entry().equals(entry);
                if (own && count.turn() == turn && (counting == null || quorum(count) || !quorum(counting))) {
                    counting = count;
                }
            }
        }
        if (counting != null) {
            var ballot = round.vote();
            int leftOut = ballot.conflicted() == Ballot.Conflicted.LEFT_OUT ? counting.conflicted() : 0;
            int valid = 0;
            for (int votes : counting.counts().values()) {
                valid += votes;
            }
            int whole = switch (ballot.shareOf()) {
                case ALL_MEMBERS -> counting.members() - leftOut;
                case PRESENT -> counting.present() - leftOut;
                case VALID_BALLOTS -> valid;
            };
            votes.put(entry, new Vote(inFavour(counting, 99), Math.max(whole, 0), quorum(counting), counting));
        }
    }

    private boolean quorum(BallotCount count) {
        var quorum = round.vote().quorum();
        boolean enough = count.present() * quorum.share().denominator()
                >= count.members() * quorum.share().numerator();
        return enough && (!quorum.leader() || count.leaderPresent());
    }

    /** @param order of the level: 1 is the highest, 99 stands for any */
    int inFavour(BallotCount count, int order) {
        int votes = 0;
        for (var option : round.vote().options()) {
            var level = option.level();
            int own = level == null
                    ? 0
                    : rulebook.findLevel(level).map(PrizeLevel::order).orElseThrow();
            if (option.counts() == Counts.FOR && own <= order) {
                votes += count.counts().get(option.code());
            }
        }
        return votes;
    }

    private void result(ContestEntry entry) {
        if (!round.isScored()) {
            var vote = votes.get(entry.entry());
            if (vote != null && vote.quorum() && vote.whole() > 0) {
                var percent = Fraction.of(100L * vote.votes()).dividedBy(Fraction.of(vote.whole()));
                results.put(entry.entry(), new Result(Map.of(), percent, Map.of(), percent, percent, false));
            }
            return;
        }
        var sheets = sheetsOf(entry.entry());
        if (sheets.isEmpty()) {
            return;
        }
        var criteria = new HashMap<String, Fraction>();
        for (var criterion : round.form().criteria()) {
            criteria.put(criterion.code(), criterion(criterion, sheets));
        }
        var method = round.method();
        var points = switch (method) {
            case Aggregation.MeanOfRanks m -> meanOfRanks(entry, sheets);
            case Aggregation a when a.over() == Over.CRITERION -> Fraction.sum(new ArrayList<>(criteria.values()));
            default -> together(sheets, sheets.stream().map(this::total).toList());
        };
        points = round(Step.TOTAL, points);
        var figures = new HashMap<String, Fraction>();
        for (var figure : round.figures()) {
            figures.put(figure.code(), figure(figure, entry));
        }
        var total = round(Step.RESULT, points.plus(Fraction.sum(new ArrayList<>(figures.values()))));
        var merit = method instanceof Aggregation.MeanOfRanks ? Fraction.ZERO.minus(total) : total;
        results.put(entry.entry(), new Result(criteria, points, figures, total, merit, diverges(sheets)));
    }

    private List<Sheet> sheetsOf(String entry) {
        return material.sheets().stream()
                .filter(s -> s.round().equals(round.code()) && s.entry().equals(entry))
                .toList();
    }

    private Fraction criterion(Criterion criterion, List<Sheet> sheets) {
        var judges = sheets.stream().filter(s -> mark(criterion, s) != null).toList();
        var marks = new ArrayList<Fraction>();
        judges.forEach(s -> marks.add(mark(criterion, s)));
        boolean counts = round.method().over() == Over.CRITERION;
        var points = together(judges, marks);
        points = counts ? round(Step.CRITERION, points) : points;
        points = points.times(Fraction.of(criterion.factor()));
        points = counts ? round(Step.FACTOR, points) : points;
        return criterion.kind() == Criterion.Kind.PENALTY ? Fraction.ZERO.minus(points) : points;
    }

    private static @Nullable Fraction mark(Criterion criterion, Sheet sheet) {
        if (criterion.parts().isEmpty()) {
            var points = sheet.points().get(criterion.code());
            return points == null ? null : Fraction.of(points);
        }
        var sum = Fraction.ZERO;
        for (var part : criterion.parts()) {
            var points = sheet.points().get(part.code());
            if (points == null) {
                return null;
            }
            sum = sum.plus(Fraction.of(points));
        }
        return sum;
    }

    Fraction total(Sheet sheet) {
        var total = Fraction.ZERO;
        for (var criterion : round.form().criteria()) {
            var mark = mark(criterion, sheet);
            if (mark != null) {
                var points = mark.times(Fraction.of(criterion.factor()));
                total = criterion.kind() == Criterion.Kind.PENALTY ? total.minus(points) : total.plus(points);
            }
        }
        return total;
    }

    private Fraction together(List<Sheet> sheets, List<Fraction> marks) {
        return switch (round.method()) {
            case Aggregation.Mean mean -> weighted(mean, sheets, marks);
            case Aggregation.MeanOfRanks m -> mean(marks);
            case Aggregation.Sum s -> Fraction.sum(marks);
            case Aggregation.Median m -> {
                var rest = new ArrayList<>(marks);
                while (rest.size() > 2) {
                    rest.remove(Collections.max(rest));
                    rest.remove(Collections.min(rest));
                }
                yield mean(rest);
            }
            case Aggregation.TrimmedMean trimmed -> {
                var rest = new ArrayList<>(marks);
                for (int i = 0; i < trimmed.highest() && marks.size() >= trimmed.whenAtLeast(); i++) {
                    rest.remove(Collections.max(rest));
                }
                for (int i = 0; i < trimmed.lowest() && marks.size() >= trimmed.whenAtLeast(); i++) {
                    rest.remove(Collections.min(rest));
                }
                yield mean(rest);
            }
        };
    }

    private static Fraction mean(List<Fraction> marks) {
        return Fraction.sum(marks).dividedBy(Fraction.of(marks.size()));
    }

    private static Fraction weighted(Aggregation.Mean mean, List<Sheet> sheets, List<Fraction> marks) {
        var sum = Fraction.ZERO;
        var weights = Fraction.ZERO;
        for (int i = 0; i < marks.size(); i++) {
            var weight = weight(mean, sheets.get(i).role());
            sum = sum.plus(marks.get(i).times(weight));
            weights = weights.plus(weight);
        }
        return sum.dividedBy(weights);
    }

    private static Fraction weight(Aggregation.Mean mean, MemberRole role) {
        for (var weight : mean.weights()) {
            if (weight.role() == role) {
                return Fraction.of(weight.weight());
            }
        }
        return Fraction.of(1);
    }

    /** A rank is one more than there are better ones, and half of the others that are equal. */
    private Fraction meanOfRanks(ContestEntry entry, List<Sheet> sheets) {
        var halves = 0L;
        for (var own : sheets) {
            for (var other : entered) {
                boolean against = round.panels() != Round.PanelScope.PER_FIELD
                        || other.field().equals(entry.field());
                for (var sheet : against ? sheetsOf(other.entry()) : List.<Sheet>of()) {
                    if (sheet.judge().equals(own.judge())) {
                        halves += 1 + Integer.signum(total(sheet).compareTo(total(own)));
                    }
                }
            }
            halves++;
        }
        return Fraction.of(halves).dividedBy(Fraction.of(2L * sheets.size()));
    }

    private Fraction round(Step step, Fraction exact) {
        for (var rounding : round.method().rounding()) {
            if (rounding.step() == step) {
                return exact.halfUp(rounding.decimals());
            }
        }
        return exact;
    }

    private Fraction figure(Figure figure, ContestEntry entry) {
        var own = Fraction.of(value(figure, entry));
        return switch (figure) {
            case Figure.Recorded r -> r.sign() == Figure.Sign.MINUS ? Fraction.ZERO.minus(own) : own;
            case Figure.ScaledToBest s -> {
                var most = BigDecimal.ZERO;
                for (var other : entered) {
                    boolean measured = switch (s.among()) {
                        case OVERALL -> true;
                        case PER_FIELD -> other.field().equals(entry.field());
                        case PER_AGE_GROUP -> Objects.equals(other.ageGroup(), entry.ageGroup());
                    };
                    most = measured ? most.max(value(figure, other)) : most;
                }
                yield most.signum() == 0
                        ? Fraction.ZERO
                        : Fraction.of(s.max())
                                .times(own)
                                .dividedBy(Fraction.of(most))
                                .halfUp(s.decimals());
            }
        };
    }

    private BigDecimal value(Figure figure, ContestEntry entry) {
        for (var value : material.figures()) {
            boolean own = value.round().equals(round.code()) && value.entry().equals(entry.entry());
            if (own && value.figure().equals(figure.code())) {
                return value.value();
            }
        }
        return BigDecimal.ZERO;
    }

    private boolean diverges(List<Sheet> sheets) {
        var rule = round.divergence();
        if (rule == null || sheets.size() < 2) {
            return false;
        }
        for (var one : sheets) {
            var others = sheets.stream().filter(s -> s != one).map(this::total).toList();
            var from = rule.measure() == Divergence.Measure.SPREAD ? Collections.min(others) : mean(others);
            var distance = total(one).minus(from);
            boolean above = distance.compareTo(Fraction.of(rule.above())) > 0;
            boolean below = rule.measure() == Divergence.Measure.FROM_OTHERS
                    && Fraction.ZERO.minus(distance).compareTo(Fraction.of(rule.above())) > 0;
            if (above || below) {
                return true;
            }
        }
        return false;
    }

    private boolean goesOn(ContestEntry entry) {
        var result = results.get(entry.entry());
        var vote = votes.get(entry.entry());
        return switch (round.advance()) {
            case Advance.All a -> true;
            case Advance.Top(int count) -> result != null && better(result, false, entry) < count;
            case Advance.TopPerField(int count) -> result != null && better(result, true, entry) < count;
            case Advance.TopShare(var share) ->
                result != null
                        && better(result, false, entry) * share.denominator() < entered.size() * share.numerator();
            case Advance.FromPoints(var points) ->
                result != null && result.total().compareTo(Fraction.of(points)) >= 0;
            case Advance.FromVotes(var share) -> vote != null && vote.reaches(vote.votes(), share);
            case Advance.PanelDecision p ->
                material.panelChoices().contains(new PanelChoice(round.code(), entry.entry()));
        };
    }

    private int better(Result own, boolean inField, ContestEntry entry) {
        int better = 0;
        for (var other : entered) {
            var result = results.get(other.entry());
            boolean counts = !inField || other.field().equals(entry.field());
            if (counts && result != null && result.merit().compareTo(own.merit()) > 0) {
                better++;
            }
        }
        return better;
    }
}
