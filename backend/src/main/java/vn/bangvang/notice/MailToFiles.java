package vn.bangvang.notice;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Keeps mails as .eml files in the data folder, where a secretary without a mail server can open them. */
@Singleton
@Requires(missingProperty = "bangvang.mail.smtp.host")
class MailToFiles implements MailTransport {

    private final Path folder;
    private final String from;

    MailToFiles(
            @Value("${bangvang.data:data}") String data,
            @Value("${bangvang.mail.from:`bangvang@localhost`}") String from) {
        this.folder = Path.of(data, "mail");
        this.from = from;
    }

    @Override
    public void send(MailRow mail) throws MessagingException, IOException {
        Files.createDirectories(folder);
        var name = "%s-%s.eml".formatted(mail.id(), mail.recipient().replaceAll("[^a-z0-9@.-]", "_"));
        var unfinished = folder.resolve(name + ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            MailMessage.of(Session.getInstance(new Properties()), from, mail).writeTo(out);
        }
        Files.move(
                unfinished, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
