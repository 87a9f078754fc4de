package vn.bangvang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.CollectivePrize;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Prizes;
import vn.bangvang.rulebook.Ranking.Scope;
import vn.bangvang.rulebook.SpecialPrize;

/** Prize structures as regulations of provinces and the state have them; the numbers of each stand in its test. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PrizeRegulationsTest {

    private static final LocalizedText NAME = LocalizedText.of("x");

    /** National award: in every field at most 1 first, 2 second, 3 third and 4 consolation prizes. */
    @Test
    void the_national_award_gives_at_most_one_two_three_four_in_every_field() {
        var perField = new Prizes(Scope.PER_FIELD, structure(1, 2, 3, 4), null, null, List.of(), List.of());
        var book = Book.ofPoints(Book.MEAN).prizes(perField);
        var entries = IntStream.range(0, 24)
                .mapToObj(i -> Book.entry("e" + (10 + i), i % 2 == 0 ? "IT" : "BIO"))
                .toList();
        var sheets = entries.stream()
                .flatMap(e -> Book.marks("final", e.entry(), e.entry().substring(1)).stream())
                .toList();

        var levels = Book.levels(book.count(Material.of(entries, sheets)));

        assertThat(levels).hasSize(20).doesNotContainKeys("e10", "e11", "e12", "e13");
        assertThat(levels).containsEntry("e33", "L1").containsEntry("e32", "L1").containsEntry("e14", "L4");
    }

    /** Đắk Lắk VI (2016–17): 2 first, 4 second, 6 third, 14 consolation prizes of 53 entries. */
    @Test
    void dak_lak_gives_twenty_six_prizes_of_fifty_three_entries() {
        var book = Book.ofPoints(Book.MEAN).prizes(structure(2, 4, 6, 14).toArray(PrizeLevel[]::new));
        var entries =
                IntStream.range(0, 53).mapToObj(i -> Book.entry("e" + (10 + i))).toList();
        var sheets = entries.stream()
                .flatMap(e -> Book.marks("final", e.entry(), e.entry().substring(1)).stream())
                .toList();

        var counted = book.count(Material.of(entries, sheets));

        assertThat(counted.allocation()).isInstanceOf(Allocation.Settled.class);
        assertThat(counted.allocation().awards()).hasSize(26);
        assertThat(counted.allocation().awards())
                .extracting(Award::level)
                .endsWith("L4")
                .startsWith("L1", "L1", "L2");
    }

    /** Bắc Ninh 2025: no A prize, 2 B, 5 C, 9 consolation prizes. */
    @Test
    void bac_ninh_leaves_the_highest_level_empty() {
        var book = Book.ofPoints(Book.MEAN)
                .prizes(
                        ScoringFixture.level("A", 1, 1, "90"),
                        ScoringFixture.level("B", 2, 2, "80"),
                        ScoringFixture.level("C", 3, 5, "70"));

        var counted = book.count(Map.of("a", "89.75", "b", "80", "c", "79.75", "d", "69.75"));

        assertThat(Book.levels(counted)).isEqualTo(Map.of("a", "B", "b", "B", "c", "C"));
        assertThat(counted.allocation().notes())
                .containsExactly(
                        Explanation.of("places-left", "level", "A", "given", 0, "max", 1),
                        Explanation.of("places-left", "level", "C", "given", 1, "max", 5));
    }

    /** Bình Phước 2019 and others: the youngest and the oldest author, the most entries; prizes for units. */
    @Test
    void binh_phuoc_gives_special_prizes_to_people_and_units() {
        var entries = List.of(
                new ContestEntry("a", "CK", null, "m", List.of("p"), 3, 1),
                new ContestEntry("b", "CK", null, "m", List.of("p", "q"), 9, 0),
                new ContestEntry("c", "CK", null, "n", List.of("r"), 9, 8));
        var special = List.of(
                special("young", SpecialPrize.Basis.YOUNGEST_AUTHOR, 1),
                special("young2", SpecialPrize.Basis.YOUNGEST_AUTHOR, 2),
                special("old", SpecialPrize.Basis.OLDEST_AUTHOR, 1),
                special("many", SpecialPrize.Basis.MOST_ENTRIES, 1),
                special("minority", SpecialPrize.Basis.CHOSEN, 1));
        var collective = List.of(
                new CollectivePrize("units", NAME, CollectivePrize.Basis.MOST_ENTRIES, 1, null, false),
                new CollectivePrize("winners", NAME, CollectivePrize.Basis.MOST_PRIZES, 1, null, false),
                new CollectivePrize("chosen", NAME, CollectivePrize.Basis.CHOSEN, 1, null, false));
        var book = Book.ofPoints(Book.MEAN)
                .prizes(new Prizes(Scope.OVERALL, structure(1), null, null, special, collective));
        var sheets = Stream.of(Book.marks("final", "a", "50"), Book.marks("final", "c", "60"))
                .flatMap(List::stream)
                .toList();

        var counted = book.count(Material.of(entries, sheets));

        assertThat(counted.special())
                .extracting(Distinction::given)
                .containsExactly(List.of(), List.of("b", "c"), List.of("c"), List.of("p"), List.of());
        assertThat(counted.special().getFirst().open()).containsExactly("b", "c");
        assertThat(counted.special().getFirst().places()).isEqualTo(1);
        assertThat(counted.collective())
                .extracting(Distinction::given)
                .containsExactly(List.of("m"), List.of("n"), List.of());
        assertThat(counted.collective().getFirst().explanation())
                .containsExactly(Explanation.of("most-unit-entries", "number", 2, "names", "m"));
    }

    private static SpecialPrize special(String code, SpecialPrize.Basis basis, int places) {
        return new SpecialPrize(code, NAME, basis, places, null, false);
    }

    private static List<PrizeLevel> structure(int... places) {
        var levels = new ArrayList<PrizeLevel>();
        for (int i = 0; i < places.length; i++) {
            levels.add(ScoringFixture.level("L" + (i + 1), i + 1, places[i], null));
        }
        return levels;
    }

    @Test
    void who_has_as_many_prizes_as_an_author_may_is_passed_over() {
        var capped = new Prizes(Scope.OVERALL, structure(2, 1), null, 1, List.of(), List.of());
        var book = Book.ofPoints(Book.MEAN).prizes(capped);
        var entries = List.of(author("a", "p"), author("b", "p"), author("c", "q"), author("d", "r"));

        var counted = book.count(Material.of(entries, sheets(Map.of("a", "90", "b", "80", "c", "70", "d", "60"))));

        assertThat(Book.levels(counted)).isEqualTo(Map.of("a", "L1", "c", "L1", "d", "L2"));
        assertThat(counted.allocation().notes())
                .containsExactly(Explanation.of("author-has-prizes", "entry", "b", "rank", 2, "level", "L1", "cap", 1));
    }

    @Test
    void which_of_an_authors_equal_entries_gets_his_only_prize_is_left_to_the_organiser() {
        var capped = new Prizes(Scope.PER_FIELD, structure(1), null, 1, List.of(), List.of());
        var book = Book.ofPoints(Book.MEAN).prizes(capped);
        var entries = List.of(
                new ContestEntry("a", "CK", null, null, List.of("p"), 0, 0),
                new ContestEntry("b", "YD", null, null, List.of("p"), 0, 0),
                new ContestEntry("c", "YD", null, null, List.of("q"), 0, 0));
        var sheets = sheets(Map.of("a", "90", "b", "80", "c", "70"));

        var open = book.count(Material.of(entries, sheets));
        var answer = new TieChoice("L1", Set.of("a", "b"), Set.of("a"));
        var closed = book.count(new Material(entries, sheets, List.of(), List.of(), List.of(), List.of(answer)));

        assertThat(((Allocation.Tied) open.allocation()).ties())
                .containsExactly(new TieForPlace("L1", null, 1, List.of("a", "b"), false));
        assertThat(open.allocation().awards()).isEmpty();
        assertThat(Book.levels(closed)).isEqualTo(Map.of("a", "L1", "c", "L1"));
    }

    private static ContestEntry author(String entry, String author) {
        return new ContestEntry(entry, "CK", null, null, List.of(author), 0, 0);
    }

    private static List<Sheet> sheets(Map<String, String> marks) {
        return marks.entrySet().stream()
                .flatMap(e -> Book.marks("final", e.getKey(), e.getValue()).stream())
                .toList();
    }
}
