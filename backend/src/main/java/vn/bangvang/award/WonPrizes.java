package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.entry.PrizeArchive;
import vn.bangvang.entry.WonPrize;
import vn.bangvang.programme.Editions;

/** The archive of prizes, as applications are checked against it. */
@Singleton
class WonPrizes implements PrizeArchive {

    private final WonQueries won;
    private final Editions editions;
    private final InstantSource clock;

    WonPrizes(WonQueries won, Editions editions, InstantSource clock) {
        this.won = won;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public List<WonPrize> of(Collection<UUID> entryIds) {
        return won.of(entryIds, clock.instant()).stream().flatMap(this::prize).toList();
    }

    private Stream<WonPrize> prize(WonLine line) {
        return editions.glance(line.editionId()).rulebook().findLevel(line.levelCode()).stream()
                .map(level -> new WonPrize(
                        line.entryId(),
                        level.name(),
                        level.order(),
                        line.points().stripTrailingZeros().toPlainString(),
                        line.decisionNumber(),
                        line.decisionDate()));
    }
}
