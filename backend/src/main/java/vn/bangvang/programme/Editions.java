package vn.bangvang.programme;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookParser;

/** The editions as other features see them, and the only way an edition changes its state. */
@Singleton
public class Editions {

    private static final Duration GLANCE = Duration.ofSeconds(1);

    /** @param edition the edition's version while it runs under a draft, since that one still changes */
    private record RulebookKey(UUID editionId, int number, int edition) {}

    private final EditionRepository editions;
    private final RulebookRepository rulebooks;
    private final List<EditionGate> gates;
    private final Journal journal;
    private final Cache<RulebookKey, Rulebook> parsed =
            Caffeine.newBuilder().maximumSize(200).build();
    private final Cache<UUID, Edition> glances =
            Caffeine.newBuilder().expireAfterWrite(GLANCE).maximumSize(1000).build();

    Editions(EditionRepository editions, RulebookRepository rulebooks, List<EditionGate> gates, Journal journal) {
        this.editions = editions;
        this.rulebooks = rulebooks;
        this.gates = List.copyOf(gates);
        this.journal = journal;
    }

    /** As it is now: for acts that depend on state or dates. */
    public Edition get(UUID id) {
        var edition = edition(editions.findById(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING)));
        glances.put(id, edition);
        return edition;
    }

    /** As it was within the last second: for reading, where the rulebook matters and a state may be a moment old. */
    public Edition glance(UUID id) {
        var known = glances.getIfPresent(id);
        return known != null ? known : get(id);
    }

    public Edition getByCode(String code) {
        return edition(editions.findByCode(code).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING)));
    }

    public List<Edition> list() {
        return editions.all().stream().map(this::edition).toList();
    }

    /** Holds the edition's row until the transaction ends: for counting, numbering and publishing. */
    public Edition lock(UUID id) {
        return edition(editions.lock(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING)));
    }

    /** Moves the edition on, or back with a reason, if no feature has something against it. */
    @UseCase
    public Edition move(UUID accountId, UUID id, EditionState to, @Nullable String reason) {
        var row = editions.lock(id).orElseThrow(() -> RuleBroken.of(ProgrammeRule.MISSING));
        var next = row.in(to);
        if (row.state().isBackTo(to) && reason == null) {
            throw RuleBroken.of(ProgrammeRule.REASON_NEEDED);
        }
        var blockers = blockers(edition(row), to);
        if (!blockers.isEmpty()) {
            throw RuleBroken.withViolations(
                    ProgrammeRule.BLOCKED,
                    blockers.stream().map(Blocker::violation).toList());
        }
        var moved = edition(editions.update(next));
        glances.invalidate(id);
        journal.record(
                accountId,
                "edition.moved",
                Subject.edition(id),
                reason,
                Map.of("from", row.state().name(), "to", to.name()));
        return moved;
    }

    /** What every feature still has against a move. */
    List<Blocker> blockers(Edition edition, EditionState to) {
        return gates.stream()
                .flatMap(gate -> gate.blockers(edition, to).stream())
                .toList();
    }

    Edition edition(EditionRow row) {
        int number = row.rulebookNumber();
        var rulebook = parsed.get(new RulebookKey(row.id(), number, number == 0 ? row.version() : 0), this::read);
        return new Edition(
                row.id(),
                row.code(),
                row.state(),
                rulebook,
                row.rulebookNumber(),
                row.opensAt(),
                row.closesAt(),
                row.ceremonyAt(),
                row.version());
    }

    private Rulebook read(RulebookKey key) {
        var stored =
                key.number() == 0 ? rulebooks.draft(key.editionId()) : rulebooks.find(key.editionId(), key.number());
        return RulebookParser.parse(stored.orElseThrow().document());
    }

    /** The rules as they stood in one version: what was decided under it is read by it. */
    public Rulebook rulebook(UUID id, int number) {
        return parsed.get(new RulebookKey(id, number, 0), this::read);
    }

    void forget(UUID id) {
        glances.invalidate(id);
    }
}
