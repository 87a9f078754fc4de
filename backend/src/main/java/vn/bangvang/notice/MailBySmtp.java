package vn.bangvang.notice;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Properties;

/** Hands mails to a mail server. */
@Singleton
@Requires(property = "bangvang.mail.smtp.host")
class MailBySmtp implements MailTransport {

    private final Session session;
    private final String from;
    private final @Nullable String user;
    private final @Nullable String password;

    MailBySmtp(
            @Value("${bangvang.mail.smtp.host}") String host,
            @Value("${bangvang.mail.smtp.port:25}") int port,
            @Value("${bangvang.mail.smtp.starttls:false}") boolean startTls,
            @Nullable @Value("${bangvang.mail.smtp.user}") String user,
            @Nullable @Value("${bangvang.mail.smtp.password}") String password,
            @Value("${bangvang.mail.from:`bangvang@localhost`}") String from) {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(user != null));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        properties.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        properties.put("mail.smtp.connectiontimeout", "10000");
        properties.put("mail.smtp.timeout", "20000");
        this.session = Session.getInstance(properties);
        this.from = from;
        this.user = user;
        this.password = password;
    }

    @Override
    public void send(MailRow mail) throws MessagingException {
        Transport.send(MailMessage.of(session, from, mail), user, password);
    }
}
