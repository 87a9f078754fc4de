package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who else may read a dossier; the judging feature answers, and before it does, nobody may. */
public interface EntryReaders {

    /** Accounts of the judges to whom the entry is assigned. */
    Set<UUID> assignees(UUID entryId);

    /** The panel that judges the entry. */
    @Nullable
    UUID panelId(UUID entryId);

    /** Nobody: replaced as soon as another bean is there. */
    @Singleton
    @io.micronaut.context.annotation.Secondary
    class Nobody implements EntryReaders {

        @Override
        public Set<UUID> assignees(UUID entryId) {
            return Set.of();
        }

        @Override
        public @Nullable UUID panelId(UUID entryId) {
            return null;
        }
    }
}
