package vn.bangvang.rehearsal.play;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.rehearsal.stage.Json;

/** The secretary goes through the queue. */
public final class Checking {

    private Checking() {}

    /** Looks into every dossier that waits and finds what the plan says. */
    public static void all(Play play) {
        for (var line : play.entriesIn("SUBMITTED")) {
            var plan = Objects.requireNonNull(play.entries().get(line.text("id")));
            play.secretary().get("/api/entries/" + line.text("id"));
            plan.ineligible()
                    .ifPresentOrElse(
                            reason -> find(play, line, Map.of("outcome", "INELIGIBLE", "reason", reason)),
                            () -> eligible(play, line));
        }
    }

    public static void eligible(Play play, Json line) {
        find(play, line, Map.of("outcome", "ELIGIBLE"));
    }

    public static void askSupplement(Play play, Json line, String reason, Instant dueAt) {
        find(play, line, Map.of("outcome", "SUPPLEMENT_REQUESTED", "reason", reason, "dueAt", dueAt.toString()));
    }

    private static void find(Play play, Json line, Map<String, Object> finding) {
        play.secretary().post("/api/entries/%s/checks".formatted(line.text("id")), line.number("version"), finding);
    }
}
