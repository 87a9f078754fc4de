package vn.bangvang.notice;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers what is waiting, one by one; a mail that fails is tried again, ever later. */
@Singleton
class MailSender {

    private static final Logger LOG = LoggerFactory.getLogger(MailSender.class);

    private final MailDelivery delivery;
    private final InstantSource clock;

    MailSender(MailDelivery delivery, InstantSource clock) {
        this.delivery = delivery;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "500ms", initialDelay = "500ms")
    void deliver() {
        try {
            while (delivery.next(clock.instant())) {
                LOG.debug("More mail is waiting");
            }
        } catch (RuntimeException databaseAway) {
            LOG.warn("Mail is waiting for the database: {}", databaseAway.getMessage());
        }
    }
}
