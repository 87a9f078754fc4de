package vn.bangvang.notice;

import jakarta.mail.MessagingException;
import java.io.IOException;

/** Where mail goes: to a mail server, or to files while none is configured. */
interface MailTransport {

    void send(MailRow mail) throws MessagingException, IOException;
}
