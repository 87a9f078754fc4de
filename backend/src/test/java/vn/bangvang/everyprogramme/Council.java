package vn.bangvang.everyprogramme;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import vn.bangvang.account.People;
import vn.bangvang.http.Person;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.MemberRole;
import vn.bangvang.rulebook.Round;

/** One panel of a round with its people; the earlier an entry was handed in, the better they find it. */
final class Council {

    private static final List<MemberRole> ROLES =
            List.of(MemberRole.CHAIR, MemberRole.VICE_CHAIR, MemberRole.REVIEWER, MemberRole.SECRETARY);
    private static final BigDecimal WORSE = new BigDecimal("0.04");

    private final People people;
    private final Person organiser;
    private final UUID edition;
    private final Round round;
    private final UUID panel;
    private final List<Person> members = new ArrayList<>();

    private Council(People people, Person organiser, UUID edition, Round round, Map<String, Object> request) {
        this.people = people;
        this.organiser = organiser;
        this.edition = edition;
        this.round = round;
        this.panel = organiser
                .post("/api/editions/" + edition + "/panels", request)
                .is(201)
                .id("id");
    }

    /** The panels that a round wants for these fields and units, each with its people. */
    static List<Council> of(
            People people, Person organiser, UUID edition, Round round, List<String> fields, List<String> units) {
        var requests = switch (round.panels()) {
            case PER_FIELD ->
                fields.stream().map(f -> request(round, List.of(f))).toList();
            case SEVERAL_FIELDS -> List.of(request(round, fields));
            case ONE_COUNCIL -> List.of(request(round, List.of()));
            case PER_UNIT ->
                units.stream().map(u -> request(round, List.of(), u)).toList();
        };
        var councils = new ArrayList<Council>();
        for (var request : requests) {
            var council = new Council(people, organiser, edition, round, request);
            council.seat(round.isVoted() ? 10 : Math.max(3, round.judgesPerEntry()));
            councils.add(council);
        }
        return councils;
    }

    private static Map<String, Object> request(Round round, List<String> fields) {
        var name = "%s %s".formatted(round.name().vi(), fields.isEmpty() ? "chung" : fields.getFirst());
        return new HashMap<>(Map.of("name", name, "round", round.code(), "fields", fields));
    }

    private static Map<String, Object> request(Round round, List<String> fields, String unit) {
        var request = request(round, fields);
        request.put("name", round.name().vi() + " " + unit);
        request.put("unit", unit);
        return request;
    }

    private void seat(int count) {
        for (int i = 0; i < count; i++) {
            var role = i < ROLES.size() ? ROLES.get(i) : MemberRole.MEMBER;
            var email = "thanh-vien-%s@example.vn".formatted(UUID.randomUUID());
            var expert = organiser
                    .post(
                            "/api/experts",
                            Map.of(
                                    "fullName",
                                    "Chuyên gia " + (i + 1),
                                    "unitName",
                                    "Viện " + UUID.randomUUID(),
                                    "expertise",
                                    List.of("chung"),
                                    "email",
                                    email,
                                    "phone",
                                    "02613850000"))
                    .is(201)
                    .string("id");
            organiser
                    .post("/api/panels/" + panel + "/members", Map.of("expertId", expert, "role", role.name()))
                    .is(204);
        }
        var panels =
                organiser.get("/api/editions/" + edition + "/panels").is(200).json();
        for (var view : panels.values()) {
            if (view.get("id").getStringValue().equals(panel.toString())) {
                each(view.get("members"))
                        .forEach(m -> members.add(
                                people.signIn(UUID.fromString(m.get("judgeId").getStringValue()))));
            }
        }
    }

    /** Every member fills in and seals what lies before him in this round. */
    void score(List<UUID> entries) {
        for (var judge : members) {
            var work = judge.get("/api/judge/sheets").is(200);
            each(work.at("editions")).stream()
                    .filter(own -> own.get("editionId").getStringValue().equals(edition.toString()))
                    .flatMap(own -> each(own.get("sheets")).stream())
                    .filter(line -> !line.get("state").getStringValue().equals("SEALED"))
                    .forEach(line -> seal(judge, line.get("id").getStringValue(), entries));
        }
    }

    private void seal(Person judge, String sheet, List<UUID> entries) {
        var view = judge.get("/api/sheets/" + sheet).is(200);
        int place = entries.indexOf(view.id("entryId"));
        var marks = round.form()
                .lines()
                .map(line -> Map.of(
                        "criterion",
                        line.code(),
                        "points",
                        BigDecimal.ONE
                                .subtract(WORSE.multiply(BigDecimal.valueOf(place + 1)))
                                .multiply(line.max())
                                .divide(line.step(), 0, RoundingMode.DOWN)
                                .multiply(line.step()),
                        "remark",
                        "Có minh chứng rõ."))
                .toList();
        var body = new HashMap<String, Object>(Map.of("marks", marks, "remarks", "Hồ sơ đầy đủ, rõ ràng."));
        var saved = judge.put("/api/sheets/" + sheet, view.etag(), body).is(200);
        judge.post("/api/sheets/" + sheet + "/seal", saved.etag(), Map.of()).is(200);
    }

    /** Meets in full and votes: the first entry has every vote, each later one a vote less than the one before. */
    void vote(List<UUID> entries) {
        var meeting = organiser
                .post(
                        "/api/panels/" + panel + "/meetings",
                        Map.of(
                                "place", "Hội trường Liên hiệp hội",
                                "heldAt", Instant.now().toString(),
                                "way", "ELECTRONIC"))
                .is(201);
        var path = "/api/meetings/" + meeting.string("id");
        var there = each(meeting.at("members")).stream()
                .map(m -> Map.of("accountId", m.get("accountId").getStringValue(), "present", true))
                .toList();
        var attended = organiser
                .put(path + "/attendance", meeting.etag(), Map.of("members", there))
                .is(200);
        organiser.post(path + "/voting", attended.etag(), Map.of()).is(200);
        IntStream.range(0, members.size()).forEach(i -> cast(path, members.get(i), i, entries));
        organiser
                .post(path + "/closing", organiser.get(path).is(200).etag(), Map.of())
                .is(200);
    }

    private void cast(String path, Person member, int seat, List<UUID> entries) {
        var paper = member.get(path + "/ballot").is(200);
        var papers = each(paper.at("entries")).stream()
                .map(entry -> entry.get("entryId").getStringValue())
                .map(entry -> Map.of("entryId", entry, "option", option(seat, entries.indexOf(UUID.fromString(entry)))))
                .toList();
        member.post(path + "/ballot", Map.of("papers", papers)).is(204);
    }

    private String option(int seat, int place) {
        var wanted = seat >= place ? Ballot.Option.Counts.FOR : Ballot.Option.Counts.AGAINST;
        return round.vote().options().stream()
                .filter(o -> o.counts() == wanted)
                .findFirst()
                .orElse(round.vote().options().getLast())
                .code();
    }

    static List<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.values().spliterator(), false).toList();
    }
}
