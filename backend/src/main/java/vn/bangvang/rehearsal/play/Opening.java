package vn.bangvang.rehearsal.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;

/** The administrator invites the organiser, who opens the call and invites the secretary. */
public final class Opening {

    private Opening() {}

    public static Person organiser(Person administrator, Person guest) {
        invite(administrator, guest, "ORGANISER", Optional.empty());
        guest.acceptInvitation();
        return guest;
    }

    private static void invite(Person host, Person guest, String role, Optional<String> editionId) {
        var invitation = new LinkedHashMap<String, Object>(
                Map.of("email", guest.email(), "fullName", guest.name(), "role", role));
        editionId.ifPresent(id -> invitation.put("editionId", id));
        host.post("/api/invitations", invitation);
    }

    /** The text of a preset as the organiser finds it. */
    public static String preset(Person organiser, String code) {
        return organiser.get("/api/presets").json().items().stream()
                .filter(preset -> preset.text("code").equals(code))
                .map(preset -> preset.text("yaml"))
                .findFirst()
                .orElseThrow();
    }

    /** Opens the edition for entries; a secretary who is known already is only given the role. */
    public static Play open(
            Site site, EditionPlan plan, Person organiser, Person secretary, boolean secretaryIsKnown, Dates dates) {
        var edition = organiser
                .post(
                        "/api/editions",
                        Map.of(
                                "preset", plan.preset(),
                                "ordinal", plan.ordinal(),
                                "years", plan.years(),
                                "code", plan.code(),
                                "opensAt", dates.opensAt().toString(),
                                "closesAt", dates.closesAt().toString(),
                                "ceremonyAt", dates.ceremonyAt().toString(),
                                "rulebook", plan.rulebook()))
                .json();
        var play = new Play(site, plan, edition.text("id"), organiser, secretary);
        invite(organiser, secretary, "SECRETARY", Optional.of(play.editionId()));
        if (!secretaryIsKnown) {
            secretary.acceptInvitation();
        }
        issue(play, dates);
        play.move("OPEN");
        return play;
    }

    /** The rules are issued the day before the call opens. */
    private static void issue(Play play, Dates dates) {
        var draft = play.path("/rulebooks/draft");
        var signed = LocalDate.ofInstant(dates.opensAt(), ZoneOffset.UTC).minusDays(1);
        play.organiser()
                .post(
                        draft + "/issue",
                        play.organiser().get(draft).json().number("version"),
                        Map.of("actNumber", "01/QĐ-BTC", "actDate", signed.toString(), "examplesConfirmed", true));
    }

    /** When an edition opens, closes and celebrates. */
    public record Dates(Instant opensAt, Instant closesAt, Instant ceremonyAt) {}
}
