package vn.bangvang.rehearsal.replay;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.bangvang.database.DatabaseAddress;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.rehearsal.play.Awarding;
import vn.bangvang.rehearsal.play.Celebrating;
import vn.bangvang.rehearsal.play.Checking;
import vn.bangvang.rehearsal.play.Deadline;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.Entering;
import vn.bangvang.rehearsal.play.Lines;
import vn.bangvang.rehearsal.play.Opening;
import vn.bangvang.rehearsal.play.Play;
import vn.bangvang.rehearsal.play.Scoring;
import vn.bangvang.rehearsal.play.Seating;
import vn.bangvang.rehearsal.play.Words;
import vn.bangvang.rehearsal.stage.Json;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;
import vn.bangvang.rehearsal.stage.Waiting;

/** One case, from the invitation of its organiser to the check of a certificate. */
final class CaseRun {

    static final String PASSWORD = "mat-khau-dien-tap-2026";

    private static final int JUDGES_PER_ENTRY = 3;
    private static final Duration WINDOW = Duration.ofSeconds(8);
    private static final Duration EXTENSION = Duration.ofSeconds(6);
    private static final Duration EMBARGO = Duration.ofSeconds(1);

    private final Site site;
    private final Person administrator;
    private final RealCase published;
    private final String presetCode;
    private final long seed;
    private final String code;
    private final InstantSource clock = InstantSource.system();
    private final Words words = Words.of("words.yml");
    private final long began = System.nanoTime();
    private List<Json> criteria = List.of();
    private Json ranking = new Json(io.micronaut.json.tree.JsonNode.nullNode());

    /** @param run tells this run's people and edition from those of another on the same product; may be empty */
    CaseRun(Site site, Person administrator, RealCase published, String preset, long seed, String run) {
        this.site = site;
        this.administrator = administrator;
        this.published = published;
        this.presetCode = preset;
        this.seed = seed;
        this.code = run.isEmpty() ? published.id() : published.id() + "-" + run;
    }

    List<Finding> play(Lines lines) {
        lines.say("replay.begin", Map.of("case", published.id(), "received", String.valueOf(published.received())));
        var play = open();
        say(lines, "replay.opened");
        enter(play);
        say(lines, "replay.entered");
        judge(play);
        say(lines, "replay.judged");
        return award(play, lines);
    }

    private void say(Lines lines, String sentence) {
        lines.say(sentence, Map.of("seconds", seconds()));
    }

    private String seconds() {
        return String.valueOf((System.nanoTime() - began) / 1_000_000_000);
    }

    private Person staff(String role) {
        return new Person(site, role, "%s.%s@example.vn".formatted(role, code), PASSWORD);
    }

    private Play open() {
        var organiser = Opening.organiser(administrator, staff("organiser"));
        var preset = Opening.preset(organiser, presetCode);
        var plan = new CasePlanner(published, presetCode, preset, words, seed, code).plan(code, "1234");
        var now = clock.instant();
        var dates = new Opening.Dates(now, now.plus(WINDOW), now.plus(Duration.ofDays(30)));
        return Opening.open(site, plan, organiser, staff("secretary"), false, dates);
    }

    private void enter(Play play) {
        var deadline = new Deadline(play, clock, EXTENSION, words.text("extension"));
        var entering = new Entering(play, PASSWORD, deadline::keepAhead);
        entering.register(play.plan().applicants());
        entering.enter(play.plan().entries());
        Checking.all(play);
        var left = deadline.left();
        Waiting.pause(left.isNegative() ? Duration.ZERO : left.plusMillis(20));
    }

    private void judge(Play play) {
        var seating = new Seating(play, PASSWORD);
        var judges = seating.seat(Map.of());
        play.move("JUDGING");
        seating.assign();
        var scoring = new Scoring(play, words, seed);
        var tasks = scoring.tasks(judges);
        criteria = tasks.getFirst().sheet().list("criteria");
        scoring.writeAndSeal(tasks);
    }

    private List<Finding> award(Play play, Lines lines) {
        var awarding = new Awarding(play, words);
        var decided = awarding.decide(awarding.propose(), VietnamTime.day(clock.instant()));
        var publishAt = clock.instant().plus(EMBARGO);
        ranking = awarding.publish(decided, publishAt);
        var results = awarding.results();
        int forwarded = awarding.forward();
        var ceremony = new Celebrating(play).prepare();
        var findings = compare(play.plan(), results, lines);
        findings.add(Finding.of("check.forwarded", published.forwarded().orElse(0), forwarded));
        findings.add(Finding.of("check.calls", results.number("prizeCount"), ceremony.calls()));
        lines.say(
                "replay.played", Map.of("seconds", seconds(), "certificates", String.valueOf(ceremony.certificates())));
        return findings;
    }

    private List<Finding> compare(EditionPlan plan, Json results, Lines lines) {
        var given = new LinkedHashMap<String, Integer>();
        var names = new LinkedHashMap<String, String>();
        results.list("levels").forEach(level -> {
            given.put(level.text("code"), level.list("laureates").size());
            names.put(level.text("code"), level.get("name").text("vi"));
        });
        var findings = new ArrayList<Finding>();
        lines.say("replay.table-head");
        plan.prizes().forEach((level, count) -> {
            int found = given.getOrDefault(level, 0);
            lines.say(
                    "replay.table-row",
                    Map.of(
                            "level", "%-20s".formatted(Objects.requireNonNullElse(names.get(level), level)),
                            "published", "%9d".formatted(count),
                            "played", "%9d".formatted(found)));
        });
        findings.add(Finding.of("check.prizes", plan.prizes(), inOrder(plan.prizes(), given)));
        return findings;
    }

    private static Map<String, Integer> inOrder(Map<String, Integer> order, Map<String, Integer> given) {
        var sorted = new LinkedHashMap<String, Integer>();
        order.keySet().forEach(level -> sorted.put(level, given.getOrDefault(level, 0)));
        given.forEach(sorted::putIfAbsent);
        return sorted;
    }

    List<Finding> look(DatabaseAddress address) throws SQLException {
        return new DatabaseCheck(address, code).look(published.received(), JUDGES_PER_ENTRY, criteria, ranking);
    }
}
