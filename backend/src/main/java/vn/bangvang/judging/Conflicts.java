package vn.bangvang.judging;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.entry.EligibleEntry;

/** Every conflict of an edition: the declared ones, and those that follow from who entered and who works where. */
record Conflicts(Map<UUID, Parties> parties, Map<Pair, ConflictRow> declared) {

    /** One judge and one entry. */
    record Pair(UUID judgeId, UUID entryId) {}

    boolean has(Sitter sitter, EligibleEntry entry) {
        return find(sitter, entry, "").isPresent();
    }

    Optional<ConflictView> find(Sitter sitter, EligibleEntry entry, String name) {
        var judge = sitter.judgeId();
        var row = judge == null ? null : declared.get(new Pair(judge, entry.id()));
        if (row != null) {
            return Optional.of(new ConflictView(
                    entry.id(), entry.code(), entry.title(), judge, name, row.kind(), row.reason(), row.createdAt()));
        }
        return Optional.ofNullable(parties.get(entry.id()))
                .flatMap(people -> people.conflictOf(sitter))
                .map(kind -> new ConflictView(entry.id(), entry.code(), entry.title(), judge, name, kind, null, null));
    }
}
