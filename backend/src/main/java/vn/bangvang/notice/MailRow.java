package vn.bangvang.notice;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A mail waiting, or sent: subject and body are written when it is caused, so that they say what was true then. */
@MappedEntity("notice_mail")
record MailRow(
        @Id @BinaryId UUID id,
        String recipient,
        String subject,
        String body,
        Instant createdAt,
        Instant dueAt,
        int attempts,
        @Nullable Instant sentAt) {}
