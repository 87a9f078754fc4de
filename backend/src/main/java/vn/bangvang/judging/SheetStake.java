package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.RulebookStake;
import vn.bangvang.programme.Stake;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;

/** Marks that were sealed were given by the criteria of that day: the sheet of their round and its count stay. */
@Singleton
class SheetStake implements RulebookStake {

    private final SheetCountRepository sheets;

    SheetStake(SheetCountRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<Stake> stakes(Edition edition, Rulebook before, Rulebook after) {
        return before.rounds().stream()
                .flatMap(round -> stake(edition, round, after).stream())
                .toList();
    }

    private List<Stake> stake(Edition edition, Round before, Rulebook after) {
        var now = after.findRound(before.code()).orElse(null);
        var round = Map.<String, Object>of("round", before.name());
        if (now == null) {
            int handedOut = sheets.handedOut(edition.id(), before.code());
            return handedOut == 0 ? List.of() : List.of(new Stake("judging.stake.round-lost", round, handedOut, true));
        }
        int sealed = sheets.sealed(edition.id(), before.code());
        if (sealed == 0) {
            return List.of();
        }
        return Stream.of(
                        new Stake("judging.stake.sheet-changed", round, sealed, isOtherSheet(before, now)),
                        new Stake("judging.stake.count-changed", round, sealed, isOtherCount(before, now)))
                .filter(Stake::blocking)
                .toList();
    }

    private static boolean isOtherSheet(Round before, Round after) {
        return before.mode() != after.mode() || !Objects.equals(before.sheet(), after.sheet());
    }

    private static boolean isOtherCount(Round before, Round after) {
        return !Objects.equals(before.aggregation(), after.aggregation())
                || !before.figures().equals(after.figures())
                || !Objects.equals(before.divergence(), after.divergence());
    }
}
