package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;

/** Who takes part in which round, and which rounds are closed. */
@Singleton
public class Rounds {

    private final RoundRepository rows;
    private final Entries entries;
    private final InstantSource clock;

    Rounds(RoundRepository rows, Entries entries, InstantSource clock) {
        this.rows = rows;
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * The entries of a round in the order of the register: of the first one everything admitted to judging, of a later
     * one what the closing of the round before admitted.
     */
    @UseCase(readOnly = true)
    public List<EligibleEntry> entrants(Edition edition, Round round) {
        return entrants(edition, round, entries.listEligible(edition.id()));
    }

    /** The same from entries that were read already. */
    List<EligibleEntry> entrants(Edition edition, Round round, List<EligibleEntry> eligible) {
        if (isFirst(edition, round.code())) {
            return eligible;
        }
        var admitted = admitted(edition.id(), round.code());
        return eligible.stream().filter(entry -> admitted.contains(entry.id())).toList();
    }

    /** Everything that a closing ever let into a later round, also what was withdrawn since. */
    @UseCase(readOnly = true)
    public Set<UUID> admitted(UUID editionId) {
        return rows.entrants(editionId).stream().map(EntrantRow::entryId).collect(Collectors.toSet());
    }

    boolean isEntrant(Edition edition, String round, UUID entryId) {
        return isFirst(edition, round) || admitted(edition.id(), round).contains(entryId);
    }

    private Set<UUID> admitted(UUID editionId, String round) {
        return rows.entrants(editionId).stream()
                .filter(row -> row.round().equals(round))
                .map(EntrantRow::entryId)
                .collect(Collectors.toSet());
    }

    private static boolean isFirst(Edition edition, String round) {
        return edition.rulebook().rounds().getFirst().code().equals(round);
    }

    /** The round that is held after this one; empty after the last. */
    public static Optional<Round> next(Edition edition, Round round) {
        var all = edition.rulebook().rounds();
        int at = all.indexOf(round);
        return at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
    }

    /** Codes of the rounds that are closed. */
    @UseCase(readOnly = true)
    public Set<String> closed(UUID editionId) {
        return rows.closed(editionId).stream().map(RoundClosedRow::round).collect(Collectors.toSet());
    }

    public void requireOpen(UUID editionId, String round) {
        if (closed(editionId).contains(round)) {
            throw RuleBroken.of(JudgingRule.ROUND_CLOSED);
        }
    }

    /** Closes a round and lets these entries into the next one. Call it inside a use case that locked the edition. */
    public void close(Edition edition, Round round, Collection<UUID> goingOn, UUID accountId, @Nullable String reason) {
        requireOpen(edition.id(), round.code());
        var now = clock.instant();
        rows.close(edition.id(), round.code(), accountId, reason, now);
        next(edition, round)
                .ifPresent(next -> goingOn.forEach(entry -> rows.admit(edition.id(), next.code(), entry, now)));
    }

    /** Takes a closing back, and the sheets that nobody has sealed in the next round; what was typed there is kept. */
    public void reopen(Edition edition, Round round, String reason) {
        if (rows.reopen(edition.id(), round.code()) == 0) {
            throw RuleBroken.of(JudgingRule.ROUND_NOT_CLOSED);
        }
        next(edition, round).ifPresent(next -> {
            rows.dismiss(edition.id(), next.code());
            rows.takeBackSheets(edition.id(), next.code(), reason);
            rows.forgetResults(edition.id(), next.code());
        });
    }
}
