package vn.bangvang.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What arrives at a real mail server, and what is not said to one. */
class MailBySmtpTest {

    private static final Instant CREATED = Instant.parse("2026-11-23T02:00:00Z");
    private static final String SENDER = "giai-thuong@daklak.example";
    private static final String SUBJECT = "Cần bổ sung hồ sơ ĐL2026-0042 trước 17:00 ngày 30/11/2026 (giờ Việt Nam)";
    private static final String BODY = "Kính gửi H’Bia Ayun,\n\nHồ sơ “Máy tách vỏ cà phê ướt” cần bổ sung:\n"
            + "ảnh, thuyết minh có chữ ký của người hướng dẫn và của trường, bản dịch tiếng Ê Đê.\n\nBan Tổ chức";

    @RegisterExtension
    final GreenMailExtension server = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Test
    void vietnamese_arrives_letter_for_letter_with_sender_recipient_and_date() throws Exception {
        transport(false, null, null).send(mail());

        var arrived = server.getReceivedMessages();
        assertThat(arrived).hasSize(1);
        var message = arrived[0];
        assertThat(message.getSubject()).isEqualTo(SUBJECT);
        assertThat(message.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(message.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo(BODY);
        assertThat(message.getFrom()).extracting(Object::toString).containsExactly(SENDER);
        assertThat(message.getRecipients(Message.RecipientType.TO))
                .extracting(Object::toString)
                .containsExactly("an@example.vn");
        assertThat(message.getSentDate()).isEqualTo(CREATED);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    }

    @Test
    void a_name_and_a_password_are_used_where_they_are_given() throws Exception {
        server.getUserManager().createUser("hop-thu@daklak.example", "hop-thu", "bí mật");
        server.getUserManager().setAuthRequired(true);

        transport(false, "hop-thu", "bí mật").send(mail());

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> transport(false, "hop-thu", "sai").send(mail()))
                .isInstanceOf(AuthenticationFailedException.class);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void where_encryption_is_asked_for_nothing_is_said_in_plain_to_a_server_without_it() {
        assertThatThrownBy(() -> transport(true, null, null).send(mail()))
                .isInstanceOf(MessagingException.class)
                .hasMessageContaining("STARTTLS");

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private MailBySmtp transport(boolean startTls, @Nullable String user, @Nullable String password) {
        return new MailBySmtp(
                ServerSetup.getLocalHostAddress(), server.getSmtp().getPort(), startTls, user, password, SENDER);
    }

    private static MailRow mail() {
        return new MailRow(UUID.randomUUID(), "an@example.vn", SUBJECT, BODY, CREATED, CREATED, 0, null);
    }
}
