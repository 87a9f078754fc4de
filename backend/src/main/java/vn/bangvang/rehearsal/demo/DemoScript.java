package vn.bangvang.rehearsal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rehearsal.play.Awarding;
import vn.bangvang.rehearsal.play.Celebrating;
import vn.bangvang.rehearsal.play.Checking;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.Entering;
import vn.bangvang.rehearsal.play.EntryPlan;
import vn.bangvang.rehearsal.play.Opening;
import vn.bangvang.rehearsal.play.Play;
import vn.bangvang.rehearsal.play.Scoring;
import vn.bangvang.rehearsal.play.Seating;
import vn.bangvang.rehearsal.play.Words;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;

/** What happens in the demonstration, day by day until today. */
final class DemoScript {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final long SEED = 11;
    private static final int WAVES = 5;

    private final Site site;
    private final DemoClock clock;
    private final Cast cast;
    private final String password;
    private final Words words = Words.of("words.yml");
    private final Instant today;

    DemoScript(Site site, DemoClock clock, Cast cast, String password) {
        this.site = site;
        this.clock = clock;
        this.cast = cast;
        this.password = password;
        this.today = clock.instant();
    }

    void play(String setUpLink) {
        daysAgo(412);
        cast.administrator().setUp(setUpLink);
        Opening.organiser(cast.administrator(), cast.organiser());
        var planner =
                new DemoPlanner(Opening.preset(cast.organiser(), cast.demo().text("preset")));
        var places = new LinkedHashMap<String, Integer>(Map.of("nhat", 2, "nhi", 3, "ba", 5, "khuyen-khich", 8));
        var past = planner.contest("demo-a.yml", "X", years(405), "stkt-x", places);
        var judges = published(past);
        var present = planner.contest("demo-b.yml", "XI", years(20), "stkt-xi", places);
        judging(present, judges);
        collecting(planner.another("demo-c.yml", years(0), "sttn-" + years(0)));
    }

    private void daysAgo(double days) {
        clock.goTo(daysBefore(days));
    }

    private Instant daysBefore(double days) {
        return today.minusSeconds(Math.round(days * 86_400));
    }

    private String years(int daysAgo) {
        return String.valueOf(dayOf(daysBefore(daysAgo)).getYear());
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, VIETNAM);
    }

    /** Midnight in the province, as notices have it. */
    private Instant midnight(double daysAgo) {
        return dayOf(daysBefore(daysAgo)).atStartOfDay(VIETNAM).toInstant();
    }

    private Play open(EditionPlan plan, boolean first, double opens, double closes, double ceremony) {
        daysAgo(opens + 1);
        var dates = new Opening.Dates(midnight(opens), midnight(closes), midnight(ceremony));
        return Opening.open(site, plan, cast.organiser(), cast.secretary(), !first, dates);
    }

    /** Dossiers come in waves, the last one on the day before the end. */
    private void enter(Play play, double first, double last) {
        var entering = new Entering(play, password, () -> {});
        daysAgo(first);
        entering.register(play.plan().applicants());
        var entries = play.plan().entries();
        for (int wave = 0; wave < WAVES; wave++) {
            daysAgo(first + (last - first) * wave / (WAVES - 1) - 0.1);
            entering.enter(entries.subList(entries.size() * wave / WAVES, entries.size() * (wave + 1) / WAVES));
        }
    }

    private Map<String, Person> published(EditionPlan plan) {
        var play = open(plan, true, 405, 250, 172);
        enter(play, 398, 251.5);
        daysAgo(246.3);
        Checking.all(play);
        daysAgo(240.2);
        var seating = new Seating(play, password);
        var people = seating.seat(Map.of());
        play.move("JUDGING");
        seating.assign();
        var scoring = new Scoring(play, words, SEED);
        var tasks = scoring.tasks(people);
        for (int part = 0; part < 3; part++) {
            daysAgo(232.4 - 8 * part);
            scoring.writeAndSeal(tasks.subList(tasks.size() * part / 3, tasks.size() * (part + 1) / 3));
        }
        award(play);
        var known = new HashMap<String, Person>();
        people.forEach(judge -> known.put(judge.email(), judge));
        return known;
    }

    private void award(Play play) {
        daysAgo(205.2);
        var awarding = new Awarding(play, words);
        var proposed = awarding.propose();
        daysAgo(196.3);
        var decided = awarding.decide(proposed, dayOf(clock.instant()));
        awarding.publish(decided, midnight(194));
        daysAgo(193.4);
        awarding.results();
        awarding.forward();
        daysAgo(180.3);
        new Celebrating(play).prepare();
    }

    /** Most sheets sealed, some written, some untouched; two judges far apart, one who may not judge. */
    private void judging(EditionPlan plan, Map<String, Person> known) {
        var play = open(plan, false, 78, 14, -40);
        enter(play, 74, 15.2);
        daysAgo(12.3);
        Checking.all(play);
        daysAgo(10.2);
        var seating = new Seating(play, password);
        var people = seating.seat(known);
        play.move("JUDGING");
        seating.declareConflict(entryOf(play, 0), people.get(1), cast.demo().text("conflictReason"));
        seating.assign();
        var scoring = new Scoring(play, words, SEED);
        var tasks = scoring.tasks(people);
        int sealed = tasks.size() * 6 / 10;
        int written = tasks.size() * 8 / 10;
        daysAgo(8.4);
        scoring.writeAndSeal(scoring.withOneFarOff(tasks.subList(0, sealed / 2)));
        daysAgo(4.3);
        scoring.writeAndSeal(tasks.subList(sealed / 2, sealed));
        daysAgo(1.2);
        scoring.writeOnly(tasks.subList(sealed, written));
    }

    private static String entryOf(Play play, int index) {
        var wanted = play.plan().entries().get(index);
        return play.entries().entrySet().stream()
                .filter(entry -> entry.getValue().equals(wanted))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** The first dossier is asked for more, the second waits, the third is written, the others are begun. */
    private void collecting(EditionPlan plan) {
        daysAgo(1);
        var play = Opening.open(
                site,
                plan,
                cast.organiser(),
                cast.secretary(),
                true,
                new Opening.Dates(midnight(1), midnight(-45), midnight(-100)));
        daysAgo(0.9);
        var entering = new Entering(play, password, () -> {});
        entering.register(plan.applicants());
        List<EntryPlan> entries = plan.entries();
        daysAgo(0.6);
        entering.enter(entries.subList(0, 2));
        entering.draft(entries.get(2));
        entries.subList(3, entries.size()).forEach(entering::begin);
        daysAgo(0.1);
        var first = play.entriesIn("SUBMITTED").stream()
                .filter(line -> line.text("id").equals(entryOf(play, 0)))
                .findFirst()
                .orElseThrow();
        var reason = Words.of("demo-c.yml").text("supplement");
        Checking.askSupplement(play, first, reason, today.plus(Duration.ofDays(10)));
    }
}
