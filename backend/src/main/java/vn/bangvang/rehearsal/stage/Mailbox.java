package vn.bangvang.rehearsal.stage;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** The mails that the product has delivered as files, newest first. */
record Mailbox(Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** The secret of the newest link of this kind sent to the address. */
    String secret(String address, String path) {
        var link = Pattern.compile(Pattern.quote(path) + "([A-Za-z0-9_-]+)");
        return Waiting.until(
                PATIENCE,
                "mail to " + address,
                () -> mails(address).stream()
                        .map(Mailbox::textOf)
                        .map(link::matcher)
                        .filter(java.util.regex.Matcher::find)
                        .map(found -> found.group(1))
                        .findFirst());
    }

    /** Names begin with a time-ordered id and end with the address. */
    private List<Path> mails(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-" + address + ".eml"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String textOf(Path file) {
        try (var in = Files.newInputStream(file)) {
            return Optional.ofNullable(new MimeMessage(Session.getInstance(new Properties()), in).getContent())
                    .map(Object::toString)
                    .orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException noMail) {
            throw new IllegalStateException(noMail);
        }
    }
}
