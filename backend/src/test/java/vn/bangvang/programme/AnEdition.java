package vn.bangvang.programme;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.rulebook.FirstPreset;

/** An edition opened as an organiser would; valid by default, each test changes what it is about. */
public final class AnEdition {

    /** What puts a rulebook in force. */
    public static final Map<String, Object> ACT =
            Map.of("actNumber", "45/QĐ-BTC", "actDate", "2026-11-02", "examplesConfirmed", true);

    private final Map<String, Object> request = new HashMap<>();

    private AnEdition() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        request.put("preset", FirstPreset.code());
        request.put("ordinal", "XI");
        request.put("years", "2026-2027");
        request.put("code", "thi-" + UUID.randomUUID().toString().substring(0, 18));
        request.put("opensAt", now.minus(1, ChronoUnit.DAYS).toString());
        request.put("closesAt", now.plus(30, ChronoUnit.DAYS).toString());
    }

    public static AnEdition anEdition() {
        return new AnEdition();
    }

    public AnEdition with(String name, Object value) {
        request.put(name, value);
        return this;
    }

    public AnEdition between(Instant opensAt, Instant closesAt) {
        return with("opensAt", opensAt.toString()).with("closesAt", closesAt.toString());
    }

    public Answer askedBy(Person organiser) {
        return organiser.post("/api/editions", request);
    }

    /** The id of the edition, still a draft. */
    public UUID draftedBy(Person organiser) {
        return askedBy(organiser).is(201).id("id");
    }

    /** The id of the edition, its rules in force, still in preparation. */
    public UUID ruledBy(Person organiser) {
        var id = draftedBy(organiser);
        issue(organiser, id);
        return id;
    }

    /** Issues the draft of an edition as it stands. */
    public static Answer issue(Person organiser, UUID id) {
        var draft = organiser.get("/api/editions/" + id + "/rulebooks/draft").is(200);
        return organiser
                .post("/api/editions/" + id + "/rulebooks/draft/issue", draft.etag(), ACT)
                .is(200);
    }

    /** The id of the edition, taking entries. */
    public UUID openedBy(Person organiser) {
        var id = ruledBy(organiser);
        organiser.post("/api/editions/" + id + "/moves", Map.of("to", "OPEN")).is(200);
        return id;
    }
}
