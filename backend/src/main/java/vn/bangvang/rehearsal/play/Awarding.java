package vn.bangvang.rehearsal.play;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.rehearsal.stage.Json;
import vn.bangvang.rehearsal.stage.Refused;
import vn.bangvang.rehearsal.stage.Waiting;

/** The organiser ranks, proposes, settles ties, records the decision, publishes and forwards. */
public final class Awarding {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int NOT_FOUND = 404;

    private final Play play;
    private final Words words;

    public Awarding(Play play, Words words) {
        this.play = play;
        this.words = words;
    }

    /** Proposes until no tie is open, then moves what the structure of the plan has otherwise. */
    public Json propose() {
        var choices = new ArrayList<Map<String, Object>>();
        var ranking =
                play.organiser().post(play.path("/prize-proposal"), Map.of()).json();
        while (!ranking.list("openTies").isEmpty()) {
            ranking.list("openTies").forEach(tie -> choices.add(choice(tie)));
            ranking = play.organiser()
                    .post(play.path("/prize-proposal"), Map.of("choices", choices))
                    .json();
        }
        return adjusted(ranking);
    }

    private Map<String, Object> choice(Json tie) {
        var tied = tie.list("entryIds").stream().map(Json::text).toList();
        return Map.of(
                "level", tie.text("level"),
                "tied", tied,
                "chosen", tied.subList(0, tie.number("placesLeft")),
                "reason", words.text("tieReason"));
    }

    /** Down the ranking, each level gets as many as the plan says; a difference is a change with a reason. */
    private Json adjusted(Json ranking) {
        var wanted = new ArrayList<String>();
        play.plan().prizes().forEach((level, count) -> {
            for (int i = 0; i < count; i++) {
                wanted.add(level);
            }
        });
        if (counts(ranking).equals(play.plan().prizes())) {
            return ranking;
        }
        var now = ranking;
        var places = ranking.list("places");
        for (int i = 0; i < places.size(); i++) {
            var level = i < wanted.size() ? wanted.get(i) : "";
            if (!places.get(i).find("level").map(Json::text).orElse("").equals(level)) {
                now = changed(now, places.get(i).text("entryId"), level);
            }
        }
        return now;
    }

    private Json changed(Json ranking, String entryId, String level) {
        Map<String, Object> body = level.isEmpty()
                ? Map.of("reason", words.text("changeReason"))
                : Map.of("level", level, "reason", words.text("changeReason"));
        return play.organiser()
                .put(play.path("/prizes/" + entryId), ranking.number("version"), body)
                .json();
    }

    static Map<String, Integer> counts(Json ranking) {
        var counts = new java.util.LinkedHashMap<String, Integer>();
        ranking.list("levels").forEach(level -> counts.put(level.text("code"), level.number("used")));
        return counts;
    }

    public Json decide(Json ranking, LocalDate date) {
        return play.organiser()
                .post(
                        play.path("/decision"),
                        ranking.number("version"),
                        play.plan().decision().typed(date))
                .json();
    }

    public Json publish(Json ranking, Instant publishAt) {
        return play.organiser()
                .post(play.path("/publication"), ranking.number("version"), Map.of("publishAt", publishAt.toString()))
                .json();
    }

    /** What a visitor reads once the instant has come; the dossiers' states follow a moment later. */
    public Json results() {
        var path = "/api/public/editions/%s/results".formatted(play.plan().code());
        var results = Waiting.until(PATIENCE, "results", () -> visible(path));
        Waiting.until(
                PATIENCE,
                "final states",
                () -> Optional.of(true)
                        .filter(done -> play.entriesIn("ELIGIBLE").isEmpty()));
        return results;
    }

    public boolean isPublic() {
        return visible("/api/public/editions/%s/results".formatted(play.plan().code()))
                .isPresent();
    }

    private Optional<Json> visible(String path) {
        try {
            return Optional.of(play.site().visitor().get(path).json());
        } catch (Refused refused) {
            if (refused.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    /** Sends the best on; answers how many are on the list. */
    public int forward() {
        var list = play.organiser().get(play.path("/forwarding")).json();
        List<String> best = list.list("candidates").stream()
                .limit(play.plan().forwarded())
                .map(entry -> entry.text("entryId"))
                .toList();
        return play.organiser()
                .put(play.path("/forwarding"), list.number("version"), Map.of("entryIds", best))
                .json()
                .list("items")
                .size();
    }
}
