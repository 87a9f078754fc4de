package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EntryReaders;

/** Lets the judges of an entry and the chair of its panel read its dossier. */
@Singleton
class JudgingReaders implements EntryReaders {

    private final WorkRepository work;

    JudgingReaders(WorkRepository work) {
        this.work = work;
    }

    @Override
    public Set<UUID> assignees(UUID entryId) {
        return work.liveOf(entryId).stream().map(SheetKey::judgeId).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable UUID panelId(UUID entryId) {
        return work.panelOf(entryId).map(PanelField::panelId).orElse(null);
    }
}
