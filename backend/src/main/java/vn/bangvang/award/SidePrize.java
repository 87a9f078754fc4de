package vn.bangvang.award;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.CollectivePrize;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.SpecialPrize;

/**
 * A prize beside the levels.
 *
 * @param to what its recipients are
 * @param free whether the council names them, so that nothing follows from the entries
 */
record SidePrize(
        String code,
        LocalizedText name,
        To to,
        boolean free,
        int places,
        @Nullable Long money) {

    enum To {
        YOUNGEST_AUTHOR,
        OLDEST_AUTHOR,
        AUTHOR,
        ENTRY,
        UNIT
    }

    static List<SidePrize> of(Rulebook rulebook) {
        return Stream.concat(
                        rulebook.prizes().special().stream().map(SidePrize::of),
                        rulebook.prizes().collective().stream().map(SidePrize::of))
                .toList();
    }

    boolean isCollective() {
        return to == To.UNIT;
    }

    private static SidePrize of(SpecialPrize prize) {
        var to = switch (prize.basis()) {
            case YOUNGEST_AUTHOR -> To.YOUNGEST_AUTHOR;
            case OLDEST_AUTHOR -> To.OLDEST_AUTHOR;
            case MOST_ENTRIES -> To.AUTHOR;
            case CHOSEN -> To.ENTRY;
        };
        return new SidePrize(
                prize.code(),
                prize.name(),
                to,
                prize.basis() == SpecialPrize.Basis.CHOSEN,
                prize.places(),
                money(prize.money()));
    }

    private static SidePrize of(CollectivePrize prize) {
        return new SidePrize(
                prize.code(),
                prize.name(),
                To.UNIT,
                prize.basis() == CollectivePrize.Basis.CHOSEN,
                prize.places(),
                money(prize.money()));
    }

    private static @Nullable Long money(PrizeLevel.@Nullable Money money) {
        return Optional.ofNullable(money).map(PrizeLevel.Money::dong).orElse(null);
    }
}
