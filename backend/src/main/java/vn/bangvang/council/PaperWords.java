package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.OfficialFormat;
import vn.bangvang.document.OfficialHeading;
import vn.bangvang.document.OfficialSignature;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.MemberRole;

/** The words and the frame that a council's papers share. */
@Singleton
class PaperWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Messages messages;

    PaperWords(Messages messages) {
        this.messages = messages;
    }

    String text(String name, Map<String, Object> facts) {
        return messages.text(VIETNAMESE, "council.paper." + name, facts);
    }

    String text(String name) {
        return text(name, Map.of());
    }

    /** The place stands in the text: minutes are dated where the meeting was. */
    OfficialHeading heading(Sitting sitting, MeetingView view, String type) {
        var subject = text(
                view.turns() > 1 ? "subject-turn" : "subject",
                Map.of("round", view.round().vi(), "edition", view.edition().vi(), "turn", view.turn()));
        return new OfficialHeading(
                sitting.edition().rulebook().outcome().certificate().issuer().vi(),
                view.panelName(),
                null,
                text("place"),
                OfficialFormat.dayOf(began(view)),
                text(type),
                subject,
                null);
    }

    /** As it was called, unless its members voted earlier. */
    static Instant began(MeetingView view) {
        var votingAt = view.votingAt();
        return votingAt != null && votingAt.isBefore(view.heldAt()) ? votingAt : view.heldAt();
    }

    /** As minutes say it: {@code 14 giờ 05 phút ngày 24/11/2026}. */
    String time(Instant at) {
        var here = at.atZone(VietnamTime.ZONE);
        return text(
                "time",
                Map.of(
                        "hour", "%02d".formatted(here.getHour()),
                        "minute", "%02d".formatted(here.getMinute()),
                        "day", OfficialFormat.day(here.toLocalDate())));
    }

    ListColumn column(String name, int widthMm, ColumnAlign align) {
        return new ListColumn(text("column." + name), widthMm, align);
    }

    OfficialSignature signature(String name, String person) {
        return new OfficialSignature(List.of(text(name)), person);
    }

    /** The one in this office who was there; empty while there is none. */
    static String nameOf(MeetingView view, MemberRole role) {
        return view.members().stream()
                .filter(member -> member.role() == role && member.present())
                .map(AttendeeView::fullName)
                .findFirst()
                .orElse("");
    }

    /** Who led the meeting: the chair, or the vice chair in the chair's place. */
    static String leader(MeetingView view) {
        var chair = nameOf(view, MemberRole.CHAIR);
        return chair.isEmpty() ? nameOf(view, MemberRole.VICE_CHAIR) : chair;
    }
}
