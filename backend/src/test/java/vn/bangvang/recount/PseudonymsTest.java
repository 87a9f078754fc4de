package vn.bangvang.recount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.scoring.ContestEntry;
import vn.bangvang.scoring.Material;
import vn.bangvang.scoring.Sheet;
import vn.bangvang.scoring.Tabulation;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PseudonymsTest {

    private final Bundle bundle = Bundle.read(Path.of("docs/recount-example"));

    @Test
    void other_keys_are_counted_alike() {
        var codes = codes(bundle.material());

        var renamed = Pseudonyms.of(bundle.material(), codes);

        assertThat(ranks(Tabulation.of(bundle.rulebook(), renamed)))
                .isEqualTo(ranks(bundle.count()).entrySet().stream()
                        .collect(Collectors.toMap(e -> codes.get(e.getKey()), Map.Entry::getValue)));
        assertThat(Tabulation.of(bundle.rulebook(), renamed).allocation().awards())
                .extracting(a -> a.entry() + " " + a.level())
                .containsExactly("X-2 first", "X-3 second", "X-1 third");
    }

    @Test
    void judges_authors_and_units_become_numbers_the_same_for_the_same_person() {
        var renamed = Pseudonyms.of(bundle.material(), codes(bundle.material()));

        assertThat(renamed.sheets()).extracting(Sheet::judge).containsOnly("J1", "J2", "J3");
        assertThat(renamed.entries())
                .extracting(ContestEntry::authors)
                .isEqualTo(bundle.material().entries().stream()
                        .map(ContestEntry::authors)
                        .toList());
        assertThat(renamed.entries()).extracting(ContestEntry::unit).containsExactly("U1", "U1", "U2", null);
    }

    @Test
    void the_number_of_a_judge_does_not_tell_whose_account_was_made_first() {
        var judges = IntStream.range(0, 20).mapToObj("%04d"::formatted).toList();
        var sheets = judges.stream()
                .map(judge -> new Sheet("final", "VD-001", judge, MemberRole.MEMBER, Map.of()))
                .toList();
        var material = new Material(bundle.material().entries(), sheets, List.of(), List.of(), List.of(), List.of());

        var renamed = Pseudonyms.of(material, codes(material));

        assertThat(renamed.sheets())
                .extracting(Sheet::judge)
                .doesNotHaveDuplicates()
                .hasSize(judges.size());
        assertThat(renamed.sheets().stream()
                        .map(sheet -> Integer.valueOf(sheet.judge().substring(1))))
                .isNotEqualTo(IntStream.rangeClosed(1, judges.size()).boxed().toList());
    }

    @Test
    void what_belongs_to_an_entry_without_a_code_is_left_out() {
        var codes = codes(bundle.material());
        codes.remove("VD-003");

        var renamed = Pseudonyms.of(bundle.material(), codes);

        assertThat(renamed.entries()).hasSize(3);
        assertThat(renamed.sheets()).extracting(Sheet::entry).containsOnly("X-1", "X-2", "X-4");
        assertThat(renamed.ballots()).hasSize(3);
        assertThat(renamed.tieChoices().getFirst().tied()).containsExactly("X-2");
    }

    private static Map<String, String> codes(Material material) {
        return material.entries().stream()
                .collect(Collectors.toMap(ContestEntry::entry, e -> e.entry().replace("VD-00", "X-")));
    }

    private static Map<String, Integer> ranks(Tabulation tabulation) {
        return tabulation.ranked().stream().collect(Collectors.toMap(r -> r.entry(), r -> r.rank()));
    }
}
