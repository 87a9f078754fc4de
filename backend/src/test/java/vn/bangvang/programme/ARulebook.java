package vn.bangvang.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;

/** The versions of one edition's rulebook, as its organiser handles them. */
public final class ARulebook {

    private final Person organiser;
    private final UUID edition;

    public ARulebook(Person organiser, UUID edition) {
        this.organiser = organiser;
        this.edition = edition;
    }

    public String path(String rest) {
        return "/api/editions/" + edition + "/rulebooks" + rest;
    }

    public Answer list() {
        return organiser.get(path("")).is(200);
    }

    public Answer version(int number) {
        return organiser.get(path("/" + number)).is(200);
    }

    public Answer draft() {
        return organiser.get(path("/draft")).is(200);
    }

    public Answer begin() {
        return organiser.post(path("/draft"), Map.of()).is(201);
    }

    public Answer write(String document) {
        return organiser.put(path("/draft"), draft().etag(), Map.of("document", document));
    }

    /** A draft begun from the version in force and changed in its text. */
    public ARulebook drafted(UnaryOperator<String> change) {
        var before = begin().string("yaml");
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("nothing changed");
        }
        write(after).is(200);
        return this;
    }

    public Answer impact() {
        return organiser.get(path("/draft/impact"));
    }

    public Answer issue(@Nullable String reason) {
        Map<String, @Nullable Object> act = new HashMap<>(AnEdition.ACT);
        act.put("reason", reason);
        return organiser.post(path("/draft/issue"), draft().etag(), act);
    }
}
