package vn.bangvang.notice;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.kernel.Ids;
import vn.bangvang.kernel.web.Messages;

/** Writes messages in the reader's language into the transaction of the act that causes them. */
@Singleton
public class Notices {

    private final MailRepository mails;
    private final Messages messages;
    private final Ids ids;
    private final InstantSource clock;
    private final String site;

    Notices(
            MailRepository mails,
            Messages messages,
            Ids ids,
            InstantSource clock,
            @Value("${bangvang.site:`http://localhost:8080`}") String site) {
        this.mails = mails;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
        this.site = site;
    }

    /**
     * @param template code in {@code messages/notice_*.properties}: {@code mail.<template>.subject} and {@code .body}
     * @param facts what the sentences need; {@code path} becomes {@code link}, a full address
     */
    public void mail(String recipient, String locale, String template, Map<String, Object> facts) {
        var language = Locale.of(locale);
        var all = new HashMap<>(facts);
        all.put("link", site + facts.getOrDefault("path", "/"));
        var now = clock.instant();
        var subject = messages.text(language, "mail.%s.subject".formatted(template), all);
        var body = messages.text(language, "mail.%s.body".formatted(template), all);
        mails.save(new MailRow(ids.next(), recipient, subject, body, now, now, 0, null));
    }
}
