package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;

/** Who else may read a dossier; the judging feature answers, and before it does, nobody may. */
public interface EntryReaders {

    /** Accounts of the judges to whom the entry is assigned. */
    Set<UUID> assignees(UUID entryId);

    /** The panels that judge the entry, one in each round in which it takes part. */
    Set<UUID> panelIds(UUID entryId);

    /** Whether the round in which this person judges the entry keeps the authors secret. */
    boolean isBlindFor(UUID accountId, UUID entryId);

    /** Nobody: replaced as soon as another bean is there. */
    @Singleton
    @io.micronaut.context.annotation.Secondary
    class Nobody implements EntryReaders {

        @Override
        public Set<UUID> assignees(UUID entryId) {
            return Set.of();
        }

        @Override
        public Set<UUID> panelIds(UUID entryId) {
            return Set.of();
        }

        @Override
        public boolean isBlindFor(UUID accountId, UUID entryId) {
            return true;
        }
    }
}
