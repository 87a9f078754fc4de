package vn.bangvang.expert;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Units;

/** Keeps the directory. */
@Singleton
class ExpertService {

    private static final int KEY_LENGTH = 700;

    private final ExpertRepository experts;
    private final Units units;
    private final Access access;
    private final Journal journal;
    private final Ids ids;
    private final InstantSource clock;

    ExpertService(ExpertRepository experts, Units units, Access access, Journal journal, Ids ids, InstantSource clock) {
        this.experts = experts;
        this.units = units;
        this.access = access;
        this.journal = journal;
        this.ids = ids;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    PageView<ExpertView> page(Caller caller, @Nullable String q, @Nullable UUID after, int limit) {
        access.require(caller, Action.EXPERT_LIST, Scope.province());
        var key = q == null || q.isBlank() ? null : Text.searchKey(q);
        var rows = PageView.cut(
                experts.page(key, after, limit + 1), limit, row -> row.id().toString());
        return new PageView<>(rows.items().stream().map(ExpertRow::toView).toList(), rows.next());
    }

    @UseCase(readOnly = true)
    ExpertView get(Caller caller, UUID id) {
        access.require(caller, Action.EXPERT_LIST, Scope.province());
        return row(id).toView();
    }

    @UseCase
    ExpertView add(Caller caller, ExpertRequest request) {
        access.require(caller, Action.EXPERT_CHANGE, Scope.province());
        var email = email(request);
        requireFree(email, null);
        var row = experts.save(row(ids.next(), null, request, email, clock.instant(), 0));
        record(caller, "expert.added", row.id());
        return row.toView();
    }

    @UseCase
    ExpertView change(Caller caller, UUID id, int seen, ExpertRequest request) {
        access.require(caller, Action.EXPERT_CHANGE, Scope.province());
        var known = row(id);
        if (known.version() != seen) {
            throw RuleBroken.of(ExpertRule.STALE);
        }
        var email = email(request);
        requireFree(email, id);
        experts.update(row(id, known.accountId(), request, email, known.createdAt(), seen));
        record(caller, "expert.changed", id);
        return row(id).toView();
    }

    private void requireFree(String email, @Nullable UUID except) {
        experts.findByEmail(email).filter(other -> !other.id().equals(except)).ifPresent(other -> {
            throw RuleBroken.of(ExpertRule.EMAIL_KNOWN, "name", other.fullName());
        });
    }

    private ExpertRow row(
            UUID id, @Nullable UUID account, ExpertRequest request, String email, Instant made, int version) {
        var name = Text.nfc(request.fullName());
        var unit = Text.nfc(request.unitName());
        var lines = String.join("\n", expertise(request.expertise()));
        return new ExpertRow(
                id,
                account,
                name,
                Text.nfcOrNull(request.degree()),
                Text.nfcOrNull(request.position()),
                unit,
                units.idOf(unit).orElse(null),
                lines,
                email,
                Text.nfcOrNull(request.phone()),
                key(name + " " + unit + " " + lines),
                made,
                version);
    }

    private static LinkedHashSet<String> expertise(List<String> lines) {
        var tidy = new LinkedHashSet<String>();
        lines.forEach(line -> tidy.add(Text.nfc(line.replace('\n', ' '))));
        return tidy;
    }

    /** Only ASCII is left after accents are stripped, except for letters of other scripts, which nobody searches. */
    private static String key(String text) {
        var key = Text.searchKey(text).replaceAll("[^\\x20-\\x7e]", "?");
        return key.substring(0, Math.min(key.length(), KEY_LENGTH));
    }

    private static String email(ExpertRequest request) {
        return request.email().strip().toLowerCase(Locale.ROOT);
    }

    private void record(Caller caller, String act, UUID id) {
        journal.record(caller.accountId(), act, Subject.of("expert", id, null), null, Map.of());
    }

    private ExpertRow row(UUID id) {
        return experts.findById(id).orElseThrow(() -> RuleBroken.of(ExpertRule.MISSING));
    }
}
