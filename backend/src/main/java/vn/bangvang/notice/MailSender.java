package vn.bangvang.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is waiting, some at a time; a mail that fails is tried again, ever later. */
@Singleton
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);
    private static final int AT_ONCE = 50;

    private final MailBatch batch;
    private final InstantSource clock;

    MailSender(MailBatch batch, InstantSource clock) {
        this.batch = batch;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "500ms", initialDelay = "500ms")
    void deliver() {
        try {
            while (batch.send(clock.instant(), AT_ONCE) == AT_ONCE) {
                LOG.debug("More mail is waiting");
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("Mail is waiting for the database: {}", databaseAway.getMessage());
        }
    }

    static Duration pauseAfter(int attempts) {
        return Duration.ofSeconds(30L << Math.min(attempts, 9));
    }
}
