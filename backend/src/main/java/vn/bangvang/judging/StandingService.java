package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.UseCase;

/** The organiser's list of entries by their mean, read from one index. */
@Singleton
class StandingService {

    private final ResultRepository results;
    private final Contest contest;
    private final Access access;

    StandingService(ResultRepository results, Contest contest, Access access) {
        this.results = results;
        this.contest = contest;
        this.access = access;
    }

    @UseCase(readOnly = true)
    PageView<StandingView> page(
            Caller caller, UUID editionId, @Nullable String roundCode, @Nullable String after, int limit) {
        access.require(caller, Action.STANDINGS_VIEW, Scope.edition(editionId));
        var round = Contest.round(contest.get(editionId), roundCode);
        var key = after == null ? null : StandingKey.parse(after);
        var lines = key == null
                ? results.bestFirst(editionId, round.code(), limit + 1)
                : results.bestAfter(editionId, round.code(), key.mean(), key.entryId(), limit + 1);
        var page = PageView.cut(lines, limit, StandingKey::of);
        var views = page.items().stream()
                .map(line -> view(line, round.displayDecimals()))
                .toList();
        return new PageView<>(views, page.next());
    }

    private static StandingView view(StandingLine line, int decimals) {
        var lowest = line.lowest();
        var highest = line.highest();
        return new StandingView(
                line.entryId(),
                line.code(),
                line.title(),
                line.fieldCode(),
                line.unit(),
                line.leadAuthor(),
                line.sheetsSealed(),
                line.sheetsExpected(),
                line.sheetsSealed() == 0 ? null : shown(line.mean(), decimals),
                lowest == null || highest == null ? null : plain(highest.subtract(lowest)),
                line.divergent());
    }

    private static BigDecimal shown(BigDecimal mean, int decimals) {
        return mean.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal plain(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
