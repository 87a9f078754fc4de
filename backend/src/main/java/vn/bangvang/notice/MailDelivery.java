package vn.bangvang.notice;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bangvang.kernel.UseCase;

/**
 * Delivers one mail in a transaction of its own: its row stays locked, so no other node sends it, and what becomes of
 * it is written down before the next one is begun.
 */
@Singleton
class MailDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private final MailRepository mails;
    private final MailTransport transport;

    MailDelivery(MailRepository mails, MailTransport transport) {
        this.mails = mails;
        this.transport = transport;
    }

    /** @return whether a mail was due, delivered or not */
    @UseCase
    boolean next(Instant now) {
        var due = mails.lockDue(now);
        due.ifPresent(mail -> {
            if (isDelivered(mail)) {
                mails.sent(mail.id(), now);
            } else {
                mails.failed(mail.id(), now.plus(pauseAfter(mail.attempts())));
            }
        });
        return due.isPresent();
    }

    /** Whatever goes wrong with one mail must not keep the others waiting behind it. */
    private boolean isDelivered(MailRow mail) {
        try {
            transport.send(mail);
            return true;
        } catch (MessagingException | IOException | RuntimeException undelivered) {
            LOG.warn(
                    "Mail {} was not delivered, attempt {}: {}",
                    mail.id(),
                    mail.attempts() + 1,
                    undelivered.getMessage());
            return false;
        }
    }

    static Duration pauseAfter(int attempts) {
        return Duration.ofSeconds(30L << Math.min(attempts, 9));
    }
}
