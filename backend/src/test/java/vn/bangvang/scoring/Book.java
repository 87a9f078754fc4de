package vn.bangvang.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Aggregation.Over;
import vn.bangvang.rulebook.Ballot;
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
import vn.bangvang.rulebook.TieBreak;

/** A rulebook put together rule by rule, and short words for entries, sheets and papers. */
final class Book {

    static final Aggregation MEAN = new Aggregation.Mean(Over.SHEET, List.of(), List.of());
    private static final RemarkRule NEVER = new RemarkRule.Never();

    private final List<Round> rounds = new ArrayList<>();
    private Ranking ranking = new Ranking("final", Scope.OVERALL, List.of(), false);
    private Prizes prizes = ScoringFixture.prizes(ScoringFixture.level("one", 1, null, null));

    /** A round called {@code final} by score, with one criterion up to 100 called {@code points}. */
    static Book ofPoints(Aggregation method) {
        return new Book().scored("final", sheet("100", points("points", "100")), method);
    }

    Book scored(String code, ScoreSheetForm sheet, Aggregation method) {
        return round(code, sheet, method, List.of(), null, null, new Advance.All());
    }

    Book voted(String code, Ballot ballot) {
        return round(code, null, null, List.of(), null, ballot, new Advance.All());
    }

    Book round(
            String code,
            @Nullable ScoreSheetForm sheet,
            @Nullable Aggregation method,
            List<Figure> figures,
            @Nullable Divergence divergence,
            @Nullable Ballot ballot,
            Advance advance) {
        var mode = ballot == null ? Round.Mode.SCORE : sheet == null ? Round.Mode.BALLOT : Round.Mode.SCORE_AND_BALLOT;
        rounds.add(new Round(
                code,
                LocalizedText.of(code),
                mode,
                Round.PanelScope.ONE_COUNCIL,
                0,
                false,
                false,
                false,
                null,
                null,
                sheet,
                method,
                figures,
                divergence,
                ballot,
                advance,
                2,
                false));
        return this;
    }

    Book ranking(String round, Scope scope, TieBreak... steps) {
        ranking = new Ranking(round, scope, List.of(steps), false);
        return this;
    }

    Book prizes(Prizes structure) {
        prizes = structure;
        return this;
    }

    Book prizes(PrizeLevel... levels) {
        return prizes(ScoringFixture.prizes(levels));
    }

    Rulebook rulebook() {
        var base = ScoringFixture.RULES;
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
                prizes,
                base.outcome(),
                base.ceremony());
    }

    Tabulation count(Material material) {
        return Tabulation.of(rulebook(), material);
    }

    /** @param marks by key of the entry, one line of one criterion per judge, in the round {@code final} */
    Tabulation count(Map<String, String> marks) {
        var entries = marks.keySet().stream().sorted().map(Book::entry).toList();
        return count(Material.of(
                entries,
                marks.entrySet().stream()
                        .flatMap(e -> marks("final", e.getKey(), e.getValue()).stream())
                        .toList()));
    }

    static ScoreSheetForm sheet(String scale, Criterion... criteria) {
        return new ScoreSheetForm(new BigDecimal(scale), List.of(criteria), NEVER, false);
    }

    static Criterion points(String code, String max) {
        return criterion(code, Criterion.Kind.POINTS, max, "1");
    }

    static Criterion criterion(String code, Criterion.Kind kind, String max, String factor) {
        return new Criterion(
                code,
                LocalizedText.of(code),
                null,
                kind,
                new BigDecimal(max),
                new BigDecimal("0.25"),
                new BigDecimal(factor),
                List.of(),
                NEVER,
                false);
    }

    static PrizeLevel votedLevel(String code, int order, @Nullable Integer places, Share share) {
        return new PrizeLevel(
                code,
                LocalizedText.of(code),
                order,
                null,
                places,
                new PrizeLevel.Threshold(null, share, false),
                null,
                true,
                false,
                false);
    }

    static ContestEntry entry(String key) {
        return entry(key, "CK");
    }

    static ContestEntry entry(String key, String field) {
        return new ContestEntry(key, field, null, null, List.of("author-" + key), 0, 0);
    }

    /** Sheets of one criterion called {@code points}: "80 85.5" are two judges' marks. */
    static List<Sheet> marks(String round, String entry, String marks) {
        var points = marks.split(" ", -1);
        return IntStream.range(0, points.length)
                .mapToObj(i -> sheet(round, entry, "judge-" + i, MemberRole.MEMBER, "points " + points[i]))
                .toList();
    }

    /** @param points "novelty 20 effect 30" */
    static Sheet sheet(String round, String entry, String judge, MemberRole role, String points) {
        var words = Arrays.asList(points.split(" ", -1));
        var given = new HashMap<String, BigDecimal>();
        for (int i = 0; i < words.size(); i += 2) {
            given.put(words.get(i), new BigDecimal(words.get(i + 1)));
        }
        return new Sheet(round, entry, judge, role, given);
    }

    /** Yes or no, of all members, in secret. */
    static Ballot ballot(Ballot.Whole whole, Share quorum, boolean leader, int turns) {
        return new Ballot(
                Ballot.Secrecy.SECRET,
                whole,
                new Ballot.Quorum(quorum, leader, false),
                List.of(
                        option("yes", Ballot.Option.Counts.FOR, null),
                        option("no", Ballot.Option.Counts.AGAINST, null)),
                Ballot.Conflicted.COUNTED,
                turns,
                false);
    }

    static Ballot.Option option(String code, Ballot.Option.Counts counts, @Nullable String level) {
        return new Ballot.Option(code, LocalizedText.of(code), counts, level);
    }

    /** All members present, the chair among them. */
    static BallotCount votes(String round, String entry, int members, int yes) {
        return new BallotCount(round, entry, 1, members, members, true, 0, Map.of("yes", yes, "no", members - yes), 0);
    }

    static Map<String, String> levels(Tabulation counted) {
        return counted.allocation().awards().stream().collect(Collectors.toMap(Award::entry, Award::level));
    }

    static List<String> order(Tabulation counted) {
        return counted.ranked().stream().map(r -> r.rank() + " " + r.entry()).toList();
    }
}
