package vn.bangvang.notice;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bangvang.kernel.UseCase;

/** One round of delivery; the rows stay locked, so no other node sends the same mail. */
@Singleton
class MailBatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailBatch.class);

    private final MailRepository mails;
    private final MailTransport transport;

    MailBatch(MailRepository mails, MailTransport transport) {
        this.mails = mails;
        this.transport = transport;
    }

    @UseCase
    int send(Instant now, int limit) {
        var due = mails.lockDue(now, limit);
        for (var mail : due) {
            try {
                transport.send(mail);
                mails.sent(mail.id(), now);
            } catch (MessagingException | IOException undelivered) {
                LOG.warn(
                        "Mail {} was not delivered, attempt {}: {}",
                        mail.id(),
                        mail.attempts() + 1,
                        undelivered.getMessage());
                mails.failed(mail.id(), now.plus(MailSender.pauseAfter(mail.attempts())));
            }
        }
        return due.size();
    }
}
