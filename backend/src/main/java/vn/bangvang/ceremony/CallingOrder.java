package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import vn.bangvang.award.Prize;
import vn.bangvang.rulebook.Ceremony;
import vn.bangvang.rulebook.Field;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Rulebook;

/** In which order laureates come up: which level first, and who first within a level. */
@Serdeable
record CallingOrder(
        @NotNull Ceremony.LevelOrder levels, @NotNull Ceremony.WithinLevel within) {

    static CallingOrder of(Ceremony regulation) {
        return new CallingOrder(regulation.levels(), regulation.within());
    }

    List<Prize> sort(List<Prize> prizes, Rulebook rulebook) {
        return prizes.stream().sorted(comparator(rulebook)).toList();
    }

    private Comparator<Prize> comparator(Rulebook rulebook) {
        Comparator<Prize> byLevel = Comparator.comparingInt(prize -> levelOrder(rulebook, prize));
        var directed = levels == Ceremony.LevelOrder.HIGHEST_FIRST ? byLevel : byLevel.reversed();
        return directed.thenComparing(within(rulebook)).thenComparing(Prize::entryCode);
    }

    private Comparator<Prize> within(Rulebook rulebook) {
        return switch (within) {
            case BY_RANK ->
                levels == Ceremony.LevelOrder.HIGHEST_FIRST
                        ? Comparator.comparingInt(Prize::place)
                        : Comparator.comparingInt(Prize::place).reversed();
            case BY_FIELD ->
                Comparator.comparingInt((Prize prize) -> fieldOrder(rulebook, prize))
                        .thenComparingInt(Prize::place);
            case BY_CODE -> Comparator.comparing(Prize::entryCode);
        };
    }

    private static int levelOrder(Rulebook rulebook, Prize prize) {
        return rulebook.findLevel(prize.levelCode()).map(PrizeLevel::order).orElse(Integer.MAX_VALUE);
    }

    private static int fieldOrder(Rulebook rulebook, Prize prize) {
        return rulebook.fields().stream().map(Field::code).toList().indexOf(prize.fieldCode());
    }
}
