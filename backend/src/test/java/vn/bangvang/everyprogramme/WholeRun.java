package vn.bangvang.everyprogramme;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.account.People;
import vn.bangvang.http.Answer;
import vn.bangvang.http.Person;
import vn.bangvang.programme.AnEdition;
import vn.bangvang.rehearsal.stage.Waiting;
import vn.bangvang.rulebook.Advance;
import vn.bangvang.rulebook.AttachmentKind;
import vn.bangvang.rulebook.FileFormat;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;

/** One edition under any rulebook: opened, entered, checked, judged, voted, decided, published. */
public final class WholeRun {

    private static final int ENTRIES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final People people;
    private final Person organiser;
    private final Rulebook rulebook;
    private final String code;
    private final UUID edition;
    private final Person secretary;
    private final List<UUID> entries = new ArrayList<>();
    private final List<String> fields;
    private final List<String> units = List.of("Đơn vị Một " + UUID.randomUUID(), "Đơn vị Hai " + UUID.randomUUID());

    WholeRun(People people, Rulebook rulebook, AnEdition rules, String code) {
        this(people, rulebook, rules.with("code", code).openedBy(people.organiser()), code);
    }

    /** Of an edition that takes entries already, under this rulebook. */
    public WholeRun(People people, Rulebook rulebook, UUID edition, String code) {
        this.people = people;
        this.organiser = people.organiser();
        this.rulebook = rulebook;
        this.code = code;
        this.edition = edition;
        this.secretary = people.secretary(edition);
        this.fields = rulebook.fields().stream().limit(2).map(f -> f.code()).toList();
    }

    UUID edition() {
        return edition;
    }

    public List<UUID> entries() {
        return entries;
    }

    public WholeRun enter() {
        for (int i = 0; i < ENTRIES; i++) {
            var owner = people.applicant();
            var form = new CompleteForm(rulebook, i + 1).form(fields.get(i % fields.size()), units.get(i % 2));
            var id = owner.post("/api/editions/" + edition + "/entries").is(201).id("id");
            owner.put(
                            "/api/entries/" + id + "/draft",
                            owner.get("/api/entries/" + id).etag(),
                            form)
                    .is(200);
            rulebook.dossier().attachments().forEach(kind -> attach(owner, id, kind));
            owner.post(
                            "/api/entries/" + id + "/submission",
                            owner.get("/api/entries/" + id).etag(),
                            Map.of())
                    .is(200);
            secretary
                    .post(
                            "/api/entries/" + id + "/checks",
                            secretary.get("/api/entries/" + id).etag(),
                            Map.of("outcome", "ELIGIBLE"))
                    .is(200);
            entries.add(id);
        }
        return this;
    }

    private static void attach(Person owner, UUID entry, AttachmentKind kind) {
        var format = kind.formats().contains(FileFormat.PDF)
                ? FileFormat.PDF
                : kind.formats().getFirst();
        var file = SmallFile.of(format);
        owner.upload(
                        "/api/entries/" + entry + "/attachments?kind=" + kind.code(),
                        Map.of(),
                        "tep." + format.name().toLowerCase(java.util.Locale.ROOT),
                        format.mediaType(),
                        file)
                .is(201);
    }

    public WholeRun judge() {
        var councils = new LinkedHashMap<Round, List<Council>>();
        rulebook.rounds().forEach(r -> councils.put(r, Council.of(people, organiser, edition, r, fields, units)));
        closeTheCall();
        councils.forEach((round, sitting) -> {
            if (round.isScored()) {
                organiser
                        .post("/api/editions/" + edition + "/assignments", Map.of("round", round.code()))
                        .is(200);
                sitting.forEach(council -> council.score(entries));
            }
            if (round.isVoted()) {
                sitting.forEach(council -> council.vote(entries));
            }
            record(round);
            if (!round.equals(rulebook.rounds().getLast())) {
                close(round);
            }
        });
        return this;
    }

    private void closeTheCall() {
        var view = organiser.get("/api/editions/" + edition).is(200);
        organiser
                .put(
                        "/api/editions/" + edition + "/timeline",
                        view.etag(),
                        Map.of(
                                "opensAt", view.string("opensAt"),
                                "closesAt", Instant.now().minusSeconds(1).toString(),
                                "reason", "Hết hạn nhận hồ sơ",
                                "notice", "12/TB-BTC",
                                "noticeDate", "2026-11-20"))
                .is(200);
        organiser
                .post("/api/editions/" + edition + "/moves", Map.of("to", "JUDGING"))
                .is(200);
    }

    /** Votes of the public, or whatever else comes from outside the sheets: less for every later entry. */
    private void record(Round round) {
        var values = new ArrayList<Map<String, Object>>();
        for (var figure : round.figures()) {
            for (int i = 0; i < entries.size(); i++) {
                values.add(Map.of("entryId", entries.get(i), "figure", figure.code(), "value", entries.size() - i));
            }
        }
        if (!values.isEmpty()) {
            organiser
                    .put(
                            "/api/editions/%s/rounds/%s/figures".formatted(edition, round.code()),
                            Map.of("values", values, "reason", "Theo biên bản kiểm phiếu"))
                    .is(200);
        }
    }

    private void close(Round round) {
        var request = new HashMap<String, Object>();
        if (round.advance() instanceof Advance.PanelDecision) {
            request.put("entryIds", entries.subList(0, entries.size() - 1));
            request.put("reason", "Theo biên bản họp hội đồng");
        }
        organiser
                .post("/api/editions/%s/rounds/%s/closing".formatted(edition, round.code()), request)
                .is(200);
    }

    public WholeRun decide() {
        var ranking = proposed();
        organiser
                .post(
                        "/api/editions/" + edition + "/decision",
                        ranking.etag(),
                        Map.of(
                                "number", "312/QĐ-UBND",
                                "date",
                                        LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                                                .toString(),
                                "authority",
                                        rulebook.outcome().signer().authority().vi(),
                                "signerTitle", "KT. CHỦ TỊCH",
                                "signerName", "Nguyễn Thiên Văn",
                                "subject", "Công nhận kết quả"))
                .is(200);
        return this;
    }

    /** Ties go to who stands first; prizes that the council names are not given. */
    private Answer proposed() {
        var choices = new ArrayList<Map<String, Object>>();
        var path = "/api/editions/" + edition + "/prize-proposal";
        var ranking = organiser.post(path, Map.of()).is(200);
        while (!Council.each(ranking.at("openTies")).isEmpty()) {
            for (var tie : Council.each(ranking.at("openTies"))) {
                var tied = Council.each(tie.get("entryIds")).stream()
                        .map(n -> n.getStringValue())
                        .toList();
                choices.add(Map.of(
                        "level",
                        tie.get("level").getStringValue(),
                        "tied",
                        tied,
                        "chosen",
                        tied.subList(0, tie.get("placesLeft").getIntValue()),
                        "reason",
                        "Hội đồng thống nhất"));
            }
            ranking = organiser.post(path, Map.of("choices", choices)).is(200);
        }
        for (var prize : Council.each(ranking.at("distinctions"))) {
            if (!prize.get("settled").getBooleanValue()) {
                organiser
                        .put(
                                "/api/editions/%s/distinctions/%s"
                                        .formatted(edition, prize.get("code").getStringValue()),
                                organiser
                                        .get("/api/editions/" + edition + "/ranking")
                                        .etag(),
                                Map.of("recipients", List.of(), "reason", "Không trao lần này"))
                        .is(200);
            }
        }
        return organiser.get("/api/editions/" + edition + "/ranking").is(200);
    }

    /** What a visitor reads. */
    public Answer publish() {
        var ranking = organiser.get("/api/editions/" + edition + "/ranking").is(200);
        organiser
                .post(
                        "/api/editions/" + edition + "/publication",
                        ranking.etag(),
                        Map.of("publishAt", Instant.now().toString()))
                .is(200);
        var visitor = people.stranger();
        var path = "/api/public/editions/" + code + "/results";
        return Waiting.until(
                PATIENCE, "results", () -> Optional.of(visitor.get(path)).filter(read -> read.status() == 200));
    }
}
