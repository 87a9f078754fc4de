package vn.bangvang.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.bangvang.rulebook.FirstPreset;
import vn.bangvang.rulebook.FormFault;
import vn.bangvang.rulebook.History;
import vn.bangvang.rulebook.Rulebook;

/** However a whole is cut into hundredths of a per cent, it is a whole; and nothing else is. */
class ShareSumTest {

    private static final Rulebook RULES = FirstPreset.rulebook();

    @Property(tries = 500)
    void parts_of_a_whole_are_accepted_and_anything_else_is_not(
            @ForAll @Size(min = 2, max = 10) List<@IntRange(min = 1, max = 1000) Integer> weights,
            @ForAll @IntRange(min = -3, max = 3) int error,
            @ForAll boolean comma) {
        var shares = cut(weights, 10_000 + error);

        var faults = DossierCheck.check(RULES, draft(shares, comma), List.of(), History.NONE, LocalDate.EPOCH);

        boolean isRefused = faults.stream().map(FormFault::code).anyMatch("form.shares-miss-100"::equals);
        assertThat(isRefused).isEqualTo(error != 0);
    }

    /** Hundredths that sum to exactly {@code total} hundredths, each at least one. */
    private static List<BigDecimal> cut(List<Integer> weights, int total) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        var parts = new ArrayList<BigDecimal>();
        int left = total;
        for (int i = 0; i < weights.size() - 1; i++) {
            int part = 1 + (int) ((long) weights.get(i) * (total - weights.size()) / sum);
            parts.add(BigDecimal.valueOf(part, 2));
            left -= part;
        }
        parts.add(BigDecimal.valueOf(left, 2));
        return parts;
    }

    private static Draft draft(List<BigDecimal> shares, boolean comma) {
        var authors = shares.stream()
                .map(share -> comma ? share.toPlainString().replace('.', ',') : share.toPlainString())
                .map(share -> new AuthorDraft("Tác giả", false, share, Map.of(), null))
                .toList();
        return new Draft("Tên", "CK", "GROUP", "", "", Map.of(), authors);
    }
}
