package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.Map;
import vn.bangvang.account.Contact;
import vn.bangvang.account.Contacts;
import vn.bangvang.judging.RoundPanels;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.notice.Notices;

/** Tells everybody of a council when and where it meets, that this has changed, or that it does not meet. */
@Singleton
class MeetingLetters {

    private final RoundPanels panels;
    private final Contacts contacts;
    private final Notices notices;

    MeetingLetters(RoundPanels panels, Contacts contacts, Notices notices) {
        this.panels = panels;
        this.contacts = contacts;
        this.notices = notices;
    }

    void called(Sitting sitting) {
        send("meeting-called", sitting);
    }

    void moved(Sitting sitting) {
        send("meeting-moved", sitting);
    }

    void cancelled(Sitting sitting) {
        send("meeting-cancelled", sitting);
    }

    private void send(String template, Sitting sitting) {
        var council = panels.get(sitting.meeting().panelId()).name();
        for (var member : sitting.members()) {
            var person = contacts.get(member.accountId());
            notices.mail(person.email(), person.locale(), template, facts(sitting, council, person));
        }
    }

    private static Map<String, Object> facts(Sitting sitting, String council, Contact person) {
        var meeting = sitting.meeting();
        return Map.of(
                "name", person.fullName(),
                "council", council,
                "contest", sitting.edition().titleIn(person.locale()),
                "round", sitting.round().name().in(person.locale()),
                "at", VietnamTime.words(meeting.heldAt()),
                "place", meeting.place(),
                "path", "/phieu-bau/" + meeting.id());
    }
}
