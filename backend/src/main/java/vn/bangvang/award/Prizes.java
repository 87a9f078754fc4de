package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;

/** Prizes for the features that come after the decision. */
@Singleton
public class Prizes {

    private final Editions editions;
    private final Boards boards;
    private final Candidates candidates;
    private final SnapshotRepository snapshots;
    private final Honours honours;

    Prizes(Editions editions, Boards boards, Candidates candidates, SnapshotRepository snapshots, Honours honours) {
        this.editions = editions;
        this.boards = boards;
        this.candidates = candidates;
        this.snapshots = snapshots;
        this.honours = honours;
    }

    /** The decision in force; empty while prizes can still move. */
    @UseCase(readOnly = true)
    public Optional<DecisionView> decision(UUID editionId) {
        return isDecided(editions.get(editionId)) ? boards.find(editionId).map(OutcomeRow::decision) : Optional.empty();
    }

    /** Prizes under the decision, the best first; none while they can still move. */
    @UseCase(readOnly = true)
    public List<Prize> decided(UUID editionId) {
        var edition = editions.get(editionId);
        return isDecided(edition) ? prizes(edition) : List.of();
    }

    /** Prizes of a standing publication, the best first. Its instant may still lie ahead. */
    @UseCase(readOnly = true)
    public List<Prize> published(UUID editionId) {
        boolean stands =
                snapshots.latest(editionId).filter(row -> !row.isRevoked()).isPresent();
        return stands ? decided(editionId) : List.of();
    }

    /** Special and collective prizes under the decision; none while they can still move. */
    @UseCase(readOnly = true)
    public List<HonourView> honours(UUID editionId) {
        var edition = editions.get(editionId);
        return isDecided(edition) ? honours.of(edition, false) : List.of();
    }

    /** Everybody who gets one of them; none while they can still move. */
    @UseCase(readOnly = true)
    public List<PrizeRecipient> honoured(UUID editionId) {
        var edition = editions.get(editionId);
        return isDecided(edition) ? honours.recipients(edition) : List.of();
    }

    private static boolean isDecided(Edition edition) {
        return edition.state() == EditionState.DECIDED || edition.state() == EditionState.PUBLISHED;
    }

    private List<Prize> prizes(Edition edition) {
        var entries = candidates.of(edition.id());
        return boards.of(edition).places().stream()
                .map(place -> prize(place, entries.get(place.entryId())))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Prize::place).thenComparing(Prize::entryCode))
                .toList();
    }

    private static @Nullable Prize prize(PlaceRow place, @Nullable Candidate entry) {
        var level = place.levelCode();
        if (level == null || entry == null) {
            return null;
        }
        return new Prize(
                entry.entryId(),
                entry.code(),
                entry.title(),
                entry.unit(),
                place.fieldCode(),
                level,
                place.place(),
                entry.authors());
    }
}
