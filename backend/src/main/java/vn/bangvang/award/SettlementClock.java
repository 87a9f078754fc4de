package vn.bangvang.award;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether a publication's instant has come. The public page does not wait for it; dossiers' states do. */
@Singleton
class SettlementClock {

    private static final Logger LOG = LoggerFactory.getLogger(SettlementClock.class);

    private final OutcomeRepository outcomes;
    private final Settlement settlement;
    private final InstantSource clock;

    SettlementClock(OutcomeRepository outcomes, Settlement settlement, InstantSource clock) {
        this.outcomes = outcomes;
        this.settlement = settlement;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "2s", initialDelay = "2s")
    void look() {
        try {
            var now = clock.instant();
            outcomes.due(now).forEach(due -> settlement.settleDue(due.editionId(), now));
        } catch (RuntimeException databaseAway) {
            LOG.warn("Settlement is waiting for the database: {}", databaseAway.getMessage());
        }
    }
}
