package vn.bangvang.rehearsal.stage;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;

/** The running product as people reach it: its address, and the data folder in which its mails are found. */
public record Site(URI address, Path data) {

    static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Mailbox mailbox() {
        return new Mailbox(data.resolve("mail"));
    }

    /** Somebody who has not signed in and never will. */
    public Person visitor() {
        return new Person(this, "", "", "");
    }
}
