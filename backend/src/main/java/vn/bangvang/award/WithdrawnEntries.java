package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** In the order of the register. */
    List<WithdrawnView> of(Edition edition, Board board) {
        var counted = Stream.concat(
                        rounds.admitted(edition.id()).stream(),
                        board.places().stream().map(PlaceRow::entryId))
                .collect(Collectors.toSet());
        return entries.listWithdrawn(edition.id()).stream()
                .filter(entry -> counted.contains(entry.id()))
                .map(entry -> new WithdrawnView(
                        entry.id(),
                        Objects.requireNonNullElse(entry.code(), ""),
                        entry.title(),
                        prize(entry.id(), board)))
                .toList();
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
