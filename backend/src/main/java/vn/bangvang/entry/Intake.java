package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;

/** The secretary's queue: what was handed in, in the order of its numbers. */
@Singleton
class Intake {

    private final EntryRepository entries;
    private final Access access;

    Intake(EntryRepository entries, Access access) {
        this.entries = entries;
        this.access = access;
    }

    @UseCase(readOnly = true)
    IntakePage page(Caller caller, UUID editionId, Filter filter, int after, int limit) {
        access.require(caller, Action.ENTRY_QUEUE, Scope.edition(editionId));
        var state = filter.state() == null ? null : filter.state().name();
        var lines = entries.queue(editionId, after, state, filter.field(), pattern(filter.q()), limit + 1);
        var page = PageView.cut(lines, limit, line -> String.valueOf(line.number()));
        return new IntakePage(page.items(), page.next(), entries.counts(editionId));
    }

    private static @Nullable String pattern(@Nullable String q) {
        if (q == null || q.isBlank()) {
            return null;
        }
        var plain = Text.searchKey(q).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + plain + "%";
    }

    record Filter(
            @Nullable EntryState state,
            @Nullable String field,
            @Nullable String q) {}
}
