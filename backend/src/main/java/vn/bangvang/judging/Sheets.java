package vn.bangvang.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.UUID;
import vn.bangvang.kernel.RuleBroken;

/** Finds sheets; what never changes about one is remembered, because a page saves the same sheet again and again. */
@Singleton
class Sheets {

    private final SheetRepository sheets;
    private final Cache<UUID, SheetKey> keys =
            Caffeine.newBuilder().maximumSize(20_000).build();

    Sheets(SheetRepository sheets) {
        this.sheets = sheets;
    }

    SheetKey key(UUID id) {
        var known = keys.getIfPresent(id);
        if (known != null) {
            return known;
        }
        var read = sheets.findKey(id).orElseThrow(() -> RuleBroken.of(JudgingRule.SHEET_MISSING));
        keys.put(id, read);
        return read;
    }

    SheetRow get(UUID id) {
        return sheets.findById(id).orElseThrow(() -> RuleBroken.of(JudgingRule.SHEET_MISSING));
    }

    /** The newest committed state, held until the end of the act. */
    SheetRow lock(UUID id) {
        return sheets.lock(id).orElseThrow(() -> RuleBroken.of(JudgingRule.SHEET_MISSING));
    }

    /** Refuses unless the sheet may be written to and is as the writer saw it. */
    static void requireOpen(SheetRow sheet, int seen) {
        switch (sheet.state()) {
            case SEALED -> throw RuleBroken.of(JudgingRule.SHEET_SEALED);
            case RECUSED -> throw RuleBroken.of(JudgingRule.SHEET_RECUSED);
            case OPEN -> {
                if (sheet.version() != seen) {
                    throw RuleBroken.of(JudgingRule.SHEET_STALE);
                }
            }
        }
    }
}
