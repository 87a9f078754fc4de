package vn.bangvang.journey;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The mails that went to files, read as their receivers would. */
record Mailbox(Path folder) {

    /** The path of the first link to this page in a mail to this address, once there is one. */
    Optional<String> link(String address, String page) {
        var link = Pattern.compile("https?://[^/\\s]+(/" + page + "/[\\w-]+)");
        return mailsTo(address).stream()
                .map(link::matcher)
                .filter(found -> found.find())
                .map(found -> found.group(1))
                .findFirst();
    }

    /** A mail to this address that says this, once there is one. */
    Optional<String> saying(String address, String words) {
        return mailsTo(address).stream().filter(mail -> mail.contains(words)).findFirst();
    }

    private List<String> mailsTo(String address) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(address + ".eml"))
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try (var content = Files.newInputStream(file)) {
            var message = new MimeMessage(null, content);
            return message.getSubject() + "\n" + message.getContent();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
