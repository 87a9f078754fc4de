package vn.bangvang.rehearsal.play;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.bangvang.rehearsal.stage.Crowd;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Refused;

/** Applicants register, write their dossiers and hand them in. */
public final class Entering {

    private final Play play;
    private final String password;
    private final Runnable beforeEach;

    /** @param beforeEach what is done before every dossier, such as looking after the closing time */
    public Entering(Play play, String password, Runnable beforeEach) {
        this.play = play;
        this.password = password;
        this.beforeEach = beforeEach;
    }

    /** Everybody registers first, so that the mails are on their way together. */
    public void register(List<ApplicantPlan> applicants) {
        Crowd.each(applicants, applicant -> {
            var person = new Person(play.site(), applicant.name(), applicant.email(), password);
            person.register(applicant.phone());
            play.applicants().put(applicant, person);
        });
        Crowd.each(applicants, applicant -> person(applicant).confirmAndSignIn());
    }

    /** One after another for each person, several persons at once. */
    public void enter(List<EntryPlan> entries) {
        var applicants = entries.stream().map(EntryPlan::applicant).distinct().toList();
        Crowd.each(
                applicants,
                applicant -> entries.stream()
                        .filter(entry -> entry.applicant().equals(applicant))
                        .forEach(this::handIn));
    }

    private void handIn(EntryPlan entry) {
        beforeEach.run();
        var id = draft(entry);
        submit(entry.applicant(), id);
    }

    /** A whole dossier with its files, not handed in yet. */
    public String draft(EntryPlan entry) {
        var person = person(entry.applicant());
        var begun = begin(entry);
        var id = begun.id();
        save(person, id, begun.version(), entry.typed());
        entry.files().forEach(file -> attach(person, id, file, file.content(entry)));
        return id;
    }

    /** A dossier and the version of its draft that was kept last. */
    public record Begun(String id, int version) {}

    /** The first minutes of a dossier. */
    public Begun begin(EntryPlan entry) {
        var person = person(entry.applicant());
        var id =
                inTime(() -> person.post(play.path("/entries"), Map.of()).json().text("id"));
        play.entries().put(id, entry);
        return new Begun(id, save(person, id, version(person, id), entry.half()));
    }

    private int save(Person person, String id, int version, Map<String, Object> typed) {
        return inTime(() -> person.put("/api/entries/%s/draft".formatted(id), version, typed)
                .json()
                .number("version"));
    }

    public void submit(ApplicantPlan applicant, String id) {
        var person = person(applicant);
        inTime(() -> person.post("/api/entries/%s/submission".formatted(id), version(person, id), Map.of()));
    }

    /** Whoever comes a moment late on a slow machine asks for the extension and tries again. */
    private <T> T inTime(Supplier<T> act) {
        try {
            return act.get();
        } catch (Refused refused) {
            if (!refused.code().equals("entry.closed")) {
                throw refused;
            }
            beforeEach.run();
            return act.get();
        }
    }

    private void attach(Person person, String id, FilePlan file, byte[] content) {
        var path = "/api/entries/%s/attachments?kind=%s".formatted(id, file.kind());
        inTime(() -> person.upload(path, file.name(), file.mediaType(), content));
    }

    private static int version(Person person, String id) {
        return person.get("/api/entries/" + id).json().number("version");
    }

    private Person person(ApplicantPlan applicant) {
        return java.util.Objects.requireNonNull(play.applicants().get(applicant));
    }
}
