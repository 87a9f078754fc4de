package vn.bangvang.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.user.UserManager;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * What becomes of the mails of an installation with a mail server. Those of these tests are due in another century, so
 * that the installation's own sender, which goes by today's clock, leaves them alone.
 */
@MicronautTest(transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxTest implements TestPropertyProvider {

    private static final Instant DUE = Instant.parse("2126-11-23T02:00:00Z");
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int SENDERS = 4;
    private static final int MAILS = 40;

    private GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @Inject
    MailDelivery delivery;

    @Inject
    MailRepository mails;

    @Inject
    Rows rows;

    @Override
    public Map<String, String> getProperties() {
        server.start();
        return Map.of(
                "bangvang.mail.smtp.host",
                ServerSetup.getLocalHostAddress(),
                "bangvang.mail.smtp.port",
                Integer.toString(server.getSmtp().getPort()));
    }

    @BeforeEach
    void sendWhatIsThereAlready() {
        empty(DUE.plusSeconds(1_000_000));
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_is_sent_once_it_is_due_and_never_again() {
        var id = waiting("mot-lan@example.vn");

        empty(DUE.minusSeconds(1));
        assertThat(arrivedAt("mot-lan@example.vn")).isZero();
        empty(DUE);
        empty(DUE.plusSeconds(1_000_000));

        assertThat(arrivedAt("mot-lan@example.vn")).isEqualTo(1);
        assertThat(rows.get(id).sentAt()).isEqualTo(DUE);
    }

    @Test
    void a_refused_recipient_is_tried_again_later_and_keeps_nobody_waiting() {
        var refused = waiting("tu-choi@example.vn");
        var other = waiting("binh-thuong@example.vn");
        var accepting = refusing("tu-choi@example.vn");

        empty(DUE);

        assertThat(rows.get(refused)).isEqualTo(again(refused, "tu-choi@example.vn", DUE.plus(FIRST_PAUSE)));
        assertThat(rows.get(other).sentAt()).isEqualTo(DUE);
        users().setMessageDeliveryHandler(accepting);
        empty(DUE.plus(FIRST_PAUSE));
        assertThat(arrivedAt("tu-choi@example.vn")).isEqualTo(1);
        assertThat(arrivedAt("binh-thuong@example.vn")).isEqualTo(1);
    }

    @Test
    void mails_outlast_a_server_that_is_down() {
        var id = waiting("cho@example.vn");
        var port = server.getSmtp().getPort();
        server.stop();

        empty(DUE);

        assertThat(rows.get(id)).isEqualTo(again(id, "cho@example.vn", DUE.plus(FIRST_PAUSE)));
        server = new GreenMail(new ServerSetup(port, null, ServerSetup.PROTOCOL_SMTP));
        server.start();
        empty(DUE.plus(FIRST_PAUSE));
        assertThat(arrivedAt("cho@example.vn")).isEqualTo(1);
        assertThat(rows.get(id).attempts()).isEqualTo(2);
    }

    @Test
    void an_address_that_is_none_is_put_off_like_any_failure() {
        var wrong = waiting("khong phai dia chi");
        var other = waiting("dung@example.vn");

        empty(DUE);

        assertThat(rows.get(wrong).sentAt()).isNull();
        assertThat(rows.get(wrong).attempts()).isEqualTo(1);
        assertThat(rows.get(other).sentAt()).isEqualTo(DUE);
    }

    @Test
    void each_pause_is_twice_the_one_before_up_to_some_hours() {
        assertThat(IntStream.of(0, 1, 2, 9, 10, 1000).mapToObj(MailDelivery::pauseAfter))
                .containsExactly(
                        FIRST_PAUSE,
                        FIRST_PAUSE.multipliedBy(2),
                        FIRST_PAUSE.multipliedBy(4),
                        FIRST_PAUSE.multipliedBy(512),
                        FIRST_PAUSE.multipliedBy(512),
                        FIRST_PAUSE.multipliedBy(512));
    }

    @Test
    void several_senders_at_once_send_each_mail_once() throws InterruptedException {
        var recipients = IntStream.range(0, MAILS)
                .mapToObj("nguoi-%d@example.vn"::formatted)
                .toList();
        recipients.forEach(this::waiting);
        Callable<Integer> sender = () -> empty(DUE);

        try (var nodes = Executors.newFixedThreadPool(SENDERS)) {
            nodes.invokeAll(IntStream.range(0, SENDERS).mapToObj(i -> sender).toList());
        }

        assertThat(recipients.stream().collect(Collectors.toMap(one -> one, this::arrivedAt)))
                .isEqualTo(recipients.stream().collect(Collectors.toMap(one -> one, one -> 1)));
    }

    private UUID waiting(String recipient) {
        var id = UUID.randomUUID();
        mails.save(new MailRow(id, recipient, "Đã tiếp nhận hồ sơ", "Kính gửi …", DUE, DUE, 0, null));
        return id;
    }

    private static MailRow again(UUID id, String recipient, Instant at) {
        return new MailRow(id, recipient, "Đã tiếp nhận hồ sơ", "Kính gửi …", DUE, at, 1, null);
    }

    private int empty(Instant now) {
        int tried = 0;
        while (rows.due(now) > 0) {
            tried += delivery.next(now) ? 1 : 0;
        }
        return tried;
    }

    private int arrivedAt(String recipient) {
        return (int) Arrays.stream(server.getReceivedMessages())
                .filter(message -> {
                    try {
                        return List.of(message.getRecipients(RecipientType.TO))
                                .toString()
                                .contains("[" + recipient + "]");
                    } catch (MessagingException unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .count();
    }

    /** @return how mails were taken before */
    private MessageDeliveryHandler refusing(String recipient) {
        var accepting = users().getMessageDeliveryHandler();
        users().setMessageDeliveryHandler((message, address) -> {
            if (address.getEmail().equals(recipient)) {
                throw new MessagingException("550 No such user here");
            }
            return accepting.handle(message, address);
        });
        return accepting;
    }

    private UserManager users() {
        return server.getManagers().getUserManager();
    }
}
