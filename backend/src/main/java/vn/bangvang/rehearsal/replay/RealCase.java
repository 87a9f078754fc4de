package vn.bangvang.rehearsal.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.bangvang.rehearsal.stage.Json;

/**
 * A published result.
 *
 * @param valid how many were judged in the end
 * @param prizes by code of level, empty ones too
 */
record RealCase(
        String id,
        String province,
        String programme,
        Optional<String> ordinal,
        String years,
        int received,
        int valid,
        int panels,
        OptionalInt judges,
        Map<String, Integer> prizes,
        OptionalInt forwarded,
        Map<String, Integer> byField,
        List<Winner> winners) {

    private static final int USUAL_PANELS = 3;

    /** A winner of whom the source names the title. */
    record Winner(String title, String level, Optional<String> organisation) {}

    static List<RealCase> read(Path file) {
        try {
            var document = Json.of(Files.readAllBytes(file));
            return document.list("cases").stream()
                    .filter(RealCase::canBePlayed)
                    .map(RealCase::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A prize structure and a number of entries must be known. */
    private static boolean canBePlayed(Json json) {
        return json.find("prizes").isPresent()
                && (json.find("received").isPresent() || json.find("final").isPresent());
    }

    private static RealCase of(Json json) {
        var judged = number(json, "final").isPresent() ? number(json, "final") : number(json, "valid");
        int received = number(json, "received").orElseGet(judged::getAsInt);
        var fields = json.find("entries_by_field").or(() -> json.find("final_by_field"));
        return new RealCase(
                json.text("id"),
                json.text("province").replaceAll("\\s*\\(.*", ""),
                json.text("programme"),
                json.find("edition").map(Json::text).filter(text -> !text.isBlank()),
                json.find("years")
                        .or(() -> json.find("edition"))
                        .map(Json::text)
                        .orElse(json.text("id")),
                received,
                judged.orElse(received),
                number(json, "panels").orElse(USUAL_PANELS),
                number(json, "judges"),
                counts(json.get("prizes"), true),
                number(json, "forwarded"),
                fields.map(node -> counts(node, false)).orElse(Map.of()),
                json.list("winners").stream().flatMap(RealCase::winner).toList());
    }

    private static java.util.stream.Stream<Winner> winner(Json json) {
        var title = json.find("title").map(Json::text);
        var level = json.find("prize").map(Json::text).map(RealCase::level);
        return title.isEmpty() || level.isEmpty()
                ? java.util.stream.Stream.empty()
                : java.util.stream.Stream.of(new Winner(
                        title.get(), level.get(), json.find("organisation").map(Json::text)));
    }

    private static OptionalInt number(Json json, String name) {
        return json.find(name).map(value -> OptionalInt.of(json.number(name))).orElse(OptionalInt.empty());
    }

    private static Map<String, Integer> counts(Json json, boolean levels) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var entry : json.node().entries()) {
            counts.put(
                    levels ? level(entry.getKey()) : entry.getKey(),
                    entry.getValue().getIntValue());
        }
        return counts;
    }

    private static String level(String key) {
        return key.replace('_', '-');
    }

    int ineligible() {
        return received - valid;
    }
}
