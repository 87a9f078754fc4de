package vn.bangvang.entry;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Editions;

/** Takes a dossier back: a draft at any time, one that was handed in until the results are decided, with a reason. */
@Singleton
class Withdrawal {

    private final EntryRepository entries;
    private final EntryGate gate;
    private final EntryActs acts;
    private final Editions editions;
    private final InstantSource clock;

    Withdrawal(EntryRepository entries, EntryGate gate, EntryActs acts, Editions editions, InstantSource clock) {
        this.entries = entries;
        this.gate = gate;
        this.acts = acts;
        this.editions = editions;
        this.clock = clock;
    }

    @UseCase
    void withdraw(Caller caller, UUID id, int seen, @Nullable String typedReason) {
        var row = gate.take(caller, Action.ENTRY_WITHDRAW, id);
        if (row.state() == EntryState.WITHDRAWN) {
            return;
        }
        var next = row.state().to(EntryState.WITHDRAWN);
        EntryGate.requireSeen(row, seen);
        var reason = Text.nfcOrNull(typedReason);
        boolean isHandedIn = row.dossier() != null;
        if (isHandedIn && reason == null) {
            throw RuleBroken.of(EntryRule.REASON_MISSING);
        }
        var edition = editions.get(row.editionId());
        if (isHandedIn && !EntryWindow.isBeforeDecision(edition)) {
            throw RuleBroken.of(EntryRule.WITHDRAWAL_LATE, "state", edition.state());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        entries.move(id, next, null, now);
        acts.step(row, next, caller.accountId(), reason, null, now);
        acts.record(
                caller.accountId(),
                "entry.withdrawn",
                row,
                reason,
                Map.of("from", row.state().name()));
        if (isHandedIn) {
            acts.mail(row, "entry-withdrawn", row.code(), row.title(), Map.of("at", VietnamTime.words(now)));
        }
    }
}
