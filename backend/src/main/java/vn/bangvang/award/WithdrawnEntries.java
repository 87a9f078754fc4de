package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.Entries;
import vn.bangvang.judging.Rounds;
import vn.bangvang.programme.Edition;

/** Finds entries that went away when others had already lost a place to them. */
@Singleton
class WithdrawnEntries {

    private final Rounds rounds;
    private final Entries entries;

    WithdrawnEntries(Rounds rounds, Entries entries) {
        this.rounds = rounds;
        this.entries = entries;
    }

    /** @param standing entries that still take part */
    List<WithdrawnView> of(Edition edition, Board board, Set<UUID> standing) {
        var ranked = board.places().stream().map(PlaceRow::entryId);
        return Stream.concat(rounds.admitted(edition.id()).stream(), ranked)
                .distinct()
                .filter(entry -> !standing.contains(entry))
                .map(entry -> view(entry, board))
                .sorted(Comparator.comparing(WithdrawnView::code))
                .toList();
    }

    private WithdrawnView view(UUID entryId, Board board) {
        var entry = entries.get(entryId);
        return new WithdrawnView(
                entryId, Objects.requireNonNullElse(entry.code(), ""), entry.title(), prize(entryId, board));
    }

    private static @Nullable NameView prize(UUID entryId, Board board) {
        return board.places().stream()
                .filter(place -> place.entryId().equals(entryId))
                .map(PlaceRow::levelCode)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(board.rulebook()::findLevel)
                .map(level -> NameView.of(level.name()))
                .orElse(null);
    }
}
