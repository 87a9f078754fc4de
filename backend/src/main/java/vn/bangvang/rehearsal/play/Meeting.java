package vn.bangvang.rehearsal.play;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.bangvang.rehearsal.stage.Crowd;
import vn.bangvang.rehearsal.stage.Json;
import vn.bangvang.rehearsal.stage.Person;

/** A council meets: the organiser calls it, everybody comes and votes on an own device. */
public final class Meeting {

    private static final double AGREED = 80;
    private static final double ONE_MORE_AGAINST = 10;

    private final Play play;
    private final String path;

    private Meeting(Play play, String path) {
        this.play = play;
        this.path = path;
    }

    public static Meeting call(Play play, String panelId, String place, Instant heldAt) {
        var called = Map.of("place", place, "heldAt", heldAt.toString(), "way", "ELECTRONIC");
        var meeting = play.organiser().post("/api/panels/%s/meetings".formatted(panelId), called);
        return new Meeting(play, "/api/meetings/" + meeting.json().text("id"));
    }

    public void vote(List<Person> members) {
        var meeting = read();
        var present = meeting.list("members").stream()
                .map(member -> Map.of("accountId", member.text("accountId"), "present", true))
                .toList();
        play.organiser().put(path + "/attendance", meeting.number("version"), Map.of("members", present));
        move("/voting");
        Crowd.each(IntStream.range(0, members.size()).boxed().toList(), seat -> cast(seat, members.get(seat)));
        move("/closing");
    }

    private Json read() {
        return play.organiser().get(path).json();
    }

    private void move(String to) {
        play.organiser().post(path + to, read().number("version"), Map.of());
    }

    private void cast(int seat, Person member) {
        var ballot = member.get(path + "/ballot").json();
        var papers = ballot.list("entries").stream()
                .filter(entry -> !entry.is("conflict"))
                .map(entry -> entry.text("entryId"))
                .map(id -> Map.of("entryId", id, "option", option(ballot, seat, id)))
                .toList();
        member.post(path + "/ballot", Map.of("papers", papers));
    }

    /** All but one agree to what lies a little below the line, all but two to what lies a step lower, and so on. */
    private String option(Json ballot, int seat, String entryId) {
        double points =
                Objects.requireNonNull(play.entries().get(entryId)).merit().middle();
        boolean agrees = seat >= Math.ceil((AGREED - points) / ONE_MORE_AGAINST);
        return ballot.list("options").stream()
                .filter(option -> option.text("counts").equals(agrees ? "FOR" : "AGAINST"))
                .findFirst()
                .orElseThrow()
                .text("code");
    }
}
