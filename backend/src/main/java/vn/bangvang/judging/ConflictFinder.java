package vn.bangvang.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Caller;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.EntryAuthor;
import vn.bangvang.entry.EntrySupervisor;
import vn.bangvang.expert.Experts;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;

/** Works out who may not judge what. */
@Singleton
class ConflictFinder {

    private static final Duration MOMENT = Duration.ofSeconds(20);

    private final ConflictRepository conflicts;
    private final Entries entries;
    private final Experts experts;
    private final Ids ids;
    private final InstantSource clock;

    /** Derived answers only, asked again and again while a sheet is open; a declared conflict shuts the sheet itself. */
    private final Cache<Conflicts.Pair, Optional<ConflictKind>> recent =
            Caffeine.newBuilder().expireAfterWrite(MOMENT).maximumSize(20_000).build();

    ConflictFinder(ConflictRepository conflicts, Entries entries, Experts experts, Ids ids, InstantSource clock) {
        this.conflicts = conflicts;
        this.entries = entries;
        this.experts = experts;
        this.ids = ids;
        this.clock = clock;
    }

    Conflicts ofEdition(UUID editionId) {
        return ofEdition(editionId, entries.listEligible(editionId));
    }

    Conflicts ofEdition(UUID editionId, List<EligibleEntry> eligible) {
        var parties =
                eligible.stream().map(ConflictFinder::parties).collect(Collectors.toMap(Parties::entryId, p -> p));
        var declared = conflicts.ofEdition(editionId).stream()
                .collect(
                        Collectors.toMap(row -> new Conflicts.Pair(row.judgeId(), row.entryId()), Function.identity()));
        return new Conflicts(parties, declared);
    }

    /** Refuses with {@code judging.conflict-of-interest} when this person may not judge this entry. */
    void requireNone(UUID accountId, UUID entryId) {
        kind(accountId, entryId).ifPresent(kind -> {
            throw RuleBroken.of(JudgingRule.CONFLICT_OF_INTEREST, "kind", kind);
        });
    }

    boolean has(UUID accountId, UUID entryId) {
        return kind(accountId, entryId).isPresent();
    }

    private Optional<ConflictKind> kind(UUID accountId, UUID entryId) {
        var declared = conflicts.find(entryId, accountId).map(ConflictRow::kind);
        return declared.isPresent() ? declared : recent.get(new Conflicts.Pair(accountId, entryId), this::derive);
    }

    private Optional<ConflictKind> derive(Conflicts.Pair pair) {
        var entry = entries.get(pair.entryId());
        if (entry.ownerId().equals(pair.judgeId())) {
            return Optional.of(ConflictKind.OWN_ENTRY);
        }
        var people = parties(
                entry.id(),
                entry.ownerId(),
                entry.submittingUnit(),
                entry.submittingUnitId(),
                entries.authors(entry.id()),
                entries.supervisors(entry.id()));
        return experts.ofAccount(pair.judgeId()).flatMap(expert -> people.conflictOf(Sitter.of(expert)));
    }

    /** Writes a conflict down; one that is known already stays as it was. */
    void declare(Caller caller, UUID editionId, UUID entryId, UUID judgeId, String reason) {
        if (conflicts.find(entryId, judgeId).isPresent()) {
            return;
        }
        var source = caller.accountId().equals(judgeId) ? ConflictRow.Source.JUDGE : ConflictRow.Source.ORGANISER;
        conflicts.save(new ConflictRow(
                ids.next(),
                editionId,
                entryId,
                judgeId,
                source,
                Text.nfc(reason),
                caller.accountId(),
                clock.instant()));
    }

    private static Parties parties(EligibleEntry entry) {
        return parties(
                entry.id(),
                entry.ownerId(),
                entry.submittingUnit(),
                entry.submittingUnitId(),
                entry.authors(),
                entry.supervisors());
    }

    private static Parties parties(
            UUID entryId,
            UUID ownerId,
            @Nullable String unit,
            @Nullable UUID unitId,
            List<EntryAuthor> authors,
            List<EntrySupervisor> supervisors) {
        return new Parties(
                entryId,
                ownerId,
                keys(both(authors, EntryAuthor::email, supervisors, EntrySupervisor::email), Parties::emailKey),
                keys(both(authors, EntryAuthor::phone, supervisors, EntrySupervisor::phone), Parties::phoneKey),
                unitIds(unitId, both(authors, EntryAuthor::unitId, supervisors, EntrySupervisor::unitId)),
                keys(
                        Stream.concat(
                                        both(authors, EntryAuthor::unitName, supervisors, EntrySupervisor::unitName)
                                                .stream(),
                                        Stream.ofNullable(unit))
                                .toList(),
                        Parties::unitKey));
    }

    /** Whoever guided the authors counts like one of them. */
    private static <T> List<@Nullable T> both(
            List<EntryAuthor> authors,
            Function<EntryAuthor, @Nullable T> ofAuthor,
            List<EntrySupervisor> supervisors,
            Function<EntrySupervisor, @Nullable T> ofSupervisor) {
        var both = new ArrayList<@Nullable T>();
        authors.forEach(author -> both.add(ofAuthor.apply(author)));
        supervisors.forEach(supervisor -> both.add(ofSupervisor.apply(supervisor)));
        return both;
    }

    private static Set<UUID> unitIds(@Nullable UUID unitId, List<@Nullable UUID> others) {
        return Stream.concat(others.stream(), Stream.ofNullable(unitId))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Set<String> keys(List<? extends @Nullable String> texts, Function<String, String> key) {
        var keys = new HashSet<String>();
        for (var text : texts) {
            if (text != null && !text.isBlank()) {
                keys.add(key.apply(text));
            }
        }
        keys.remove("");
        return keys;
    }
}
