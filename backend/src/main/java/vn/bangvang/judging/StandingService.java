package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.PageView;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Aggregation;
import vn.bangvang.rulebook.Round;

/** The organiser's list of entries, the best first: read from one index where an entry's result is its own alone. */
@Singleton
class StandingService {

    /** For paging: enough places to tell different results apart. */
    private static final int ORDERING_PLACES = 8;

    private final ResultRepository results;
    private final Counting counting;
    private final Rounds rounds;
    private final Contest contest;
    private final Access access;

    StandingService(ResultRepository results, Counting counting, Rounds rounds, Contest contest, Access access) {
        this.results = results;
        this.counting = counting;
        this.rounds = rounds;
        this.contest = contest;
        this.access = access;
    }

    @UseCase(readOnly = true)
    PageView<StandingView> page(
            Caller caller, UUID editionId, @Nullable String roundCode, @Nullable String after, int limit) {
        access.require(caller, Action.STANDINGS_VIEW, Scope.edition(editionId));
        var round = Contest.scored(Contest.round(contest.get(editionId), roundCode));
        var key = after == null ? null : StandingKey.parse(after);
        var lines = isOwnAlone(round)
                ? stored(editionId, round, key, limit + 1)
                : counted(contest.get(editionId), round, key, limit + 1);
        var page = PageView.cut(lines, limit, StandingKey::of);
        var views = page.items().stream()
                .map(line -> view(line, round.displayDecimals()))
                .toList();
        return new PageView<>(views, page.next());
    }

    /** Ranks and shares of the best depend on the other entries, and figures on what is recorded at this moment. */
    private static boolean isOwnAlone(Round round) {
        return round.figures().isEmpty() && !(round.method() instanceof Aggregation.MeanOfRanks);
    }

    private List<StandingLine> stored(UUID editionId, Round round, @Nullable StandingKey key, int limit) {
        return key == null
                ? results.bestFirst(editionId, round.code(), limit)
                : results.bestAfter(editionId, round.code(), key.mean(), key.entryId(), limit);
    }

    private List<StandingLine> counted(Edition edition, Round round, @Nullable StandingKey key, int limit) {
        var known = counting.results(edition, round, rounds.entrants(edition, round));
        var order = Comparator.comparing(StandingLine::mean);
        var best = round.method() instanceof Aggregation.MeanOfRanks ? order : order.reversed();
        return results.bestFirst(edition.id(), round.code(), Integer.MAX_VALUE).stream()
                .map(line -> Optional.ofNullable(known.get(line.entryId()))
                        .map(result -> line.with(result.total().rounded(ORDERING_PLACES)))
                        .orElse(line))
                .sorted(Comparator.comparing((StandingLine line) -> line.sheetsSealed() == 0)
                        .thenComparing(best)
                        .thenComparing(StandingLine::entryId))
                .dropWhile(line -> key != null && !line.entryId().equals(key.entryId()))
                .skip(key == null ? 0 : 1)
                .limit(limit)
                .toList();
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
