package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.bangvang.scoring.ScoringFixture.ROUND;
import static vn.bangvang.scoring.ScoringFixture.RULES;
import static vn.bangvang.scoring.ScoringFixture.level;
import static vn.bangvang.scoring.ScoringFixture.prizes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.bangvang.rulebook.MemberRole;

/** Laws that hold for any marks. Marks are taken from few values, so that ties are frequent. */
class ScoringLawsTest {

    private static final List<String> CRITERIA = List.of("novelty", "applicability", "effect");

    @Property(tries = 300)
    void the_order_of_sheets_and_entries_never_matters(
            @ForAll("entries") List<EntrySheets> entries, @ForAll long seed) {
        var random = new Random(seed);
        var shuffled = new ArrayList<EntrySheets>();
        for (var entry : entries) {
            var sheets = new ArrayList<>(entry.sheets());
            Collections.shuffle(sheets, random);
            shuffled.add(new EntrySheets(entry.entry(), entry.field(), sheets));
        }
        Collections.shuffle(shuffled, random);

        assertThat(rank(shuffled)).isEqualTo(rank(entries));
    }

    @Property(tries = 300)
    void raising_one_mark_never_lowers_a_rank(
            @ForAll("entries") List<EntrySheets> entries, @ForAll int pick, @ForAll("raise") BigDecimal raise) {
        var entry = entries.get(Math.floorMod(pick, entries.size()));
        var criterion = CRITERIA.get(Math.floorMod(pick / 7, 3));
        var raised = new ArrayList<>(entries);
        raised.set(entries.indexOf(entry), raise(entry, criterion, raise));

        assertThat(rankOf(raised, entry.entry())).isLessThanOrEqualTo(rankOf(entries, entry.entry()));
    }

    @Property(tries = 300)
    void totals_and_ranks_agree_with_a_slow_and_obvious_reference(@ForAll("entries") List<EntrySheets> entries) {
        for (var ranked : rank(entries)) {
            var own = find(entries, ranked.entry());

            assertThat(ranked.rank()).isEqualTo(Reference.rank(own, entries));
            assertThat(ranked.result().total().exact().getNumerator().longValueExact() * Reference.denominator(own))
                    .isEqualTo(Reference.numerator(own, CRITERIA)
                            * ranked.result().total().exact().getDenominator().longValueExact());
        }
    }

    @Property(tries = 300)
    void judges_diverge_exactly_when_their_totals_are_more_than_the_limit_apart(
            @ForAll("entries") List<EntrySheets> entries) {
        for (var entry : entries) {
            boolean apart = entry.sheets().stream()
                    .anyMatch(a -> entry.sheets().stream()
                            .anyMatch(b -> Reference.halves(a, CRITERIA) - Reference.halves(b, CRITERIA) > 40));

            assertThat(Scoring.result(ROUND, entry).orElseThrow().divergence() != null)
                    .isEqualTo(apart);
        }
    }

    @Property(tries = 500)
    void prizes_follow_the_ranks_keep_the_structure_and_leave_no_place_to_nobody(
            @ForAll("entries") List<EntrySheets> entries) {
        var prizes = prizes(level("one", 1, 1, "90"), level("two", 2, 2, "80"), level("three", 3, 3, "60"));
        var ranked = rank(entries);
        var choices = new ArrayList<TieChoice>();
        var allocation = PrizeProposal.propose(prizes, ranked, choices);
        while (allocation instanceof Allocation.Tied tied) {
            var tie = tied.ties().getFirst();
            assertThat(tie.tied()).hasSizeGreaterThan(tie.places());
            var chosen = new HashSet<>(tie.tied().subList(0, tie.places()));
            choices.add(new TieChoice(tie.level(), new HashSet<>(tie.tied()), chosen));
            allocation = PrizeProposal.propose(prizes, ranked, choices);
        }

        assertThat(allocation.awards().stream().collect(Collectors.toMap(Award::entry, Award::level)))
                .isEqualTo(Reference.prizes(ranked, prizes));
    }

    private static List<RankedEntry> rank(List<EntrySheets> entries) {
        return Ranker.rank(RULES, Scoring.results(ROUND, entries));
    }

    private static int rankOf(List<EntrySheets> entries, String key) {
        return rank(entries).stream()
                .filter(r -> r.entry().equals(key))
                .findFirst()
                .orElseThrow()
                .rank();
    }

    private static EntrySheets find(List<EntrySheets> entries, String key) {
        return entries.stream().filter(e -> e.entry().equals(key)).findFirst().orElseThrow();
    }

    private static EntrySheets raise(EntrySheets entry, String criterion, BigDecimal raise) {
        var sheets = new ArrayList<>(entry.sheets());
        var first = sheets.getFirst();
        var points = new HashMap<>(first.points());
        var max = ROUND.form().findCriterion(criterion).orElseThrow().max();
        points.merge(criterion, raise, (a, b) -> a.add(b).min(max));
        sheets.set(0, new Sheet(first.round(), first.entry(), first.judge(), first.role(), points));
        return new EntrySheets(entry.entry(), entry.field(), sheets);
    }

    @Provide
    Arbitrary<BigDecimal> raise() {
        return Arbitraries.of("0.5", "1", "5").map(BigDecimal::new);
    }

    @Provide
    Arbitrary<List<EntrySheets>> entries() {
        var novelty = Arbitraries.of("24", "32", "36", "36.5", "40").map(BigDecimal::new);
        var other = Arbitraries.of("18", "24", "27", "27.5", "30").map(BigDecimal::new);
        var points = Combinators.combine(novelty, other, other)
                .as((n, a, e) -> Map.of("novelty", n, "applicability", a, "effect", e));
        return points.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .map(ScoringLawsTest::number);
    }

    private static List<EntrySheets> number(List<List<Map<String, BigDecimal>>> marks) {
        var entries = new ArrayList<EntrySheets>();
        for (var sheets : marks) {
            var numbered = new ArrayList<Sheet>();
            for (var points : sheets) {
                numbered.add(new Sheet(
                        ROUND.code(),
                        "entry-" + entries.size(),
                        "judge-" + numbered.size(),
                        MemberRole.MEMBER,
                        points));
            }
            entries.add(new EntrySheets("entry-" + entries.size(), "CK", numbered));
        }
        return entries;
    }
}
