package vn.bangvang.rehearsal.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.rehearsal.play.Awarding;
import vn.bangvang.rehearsal.play.Celebrating;
import vn.bangvang.rehearsal.play.Checking;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.Entering;
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
    private static final Duration SUPPLEMENT = Duration.ofDays(10);

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
        var planner = new DemoPlanner(code -> Opening.preset(cast.organiser(), code));
        var judges = published(planner.edition(Words.of("demo-a.yml"), years(405)));
        judging(planner.edition(Words.of("demo-b.yml"), years(20)), judges);
        collecting(planner, "demo-c.yml", new Call(32, -45, -100));
    }

    /** Days ago that a call opens and closes and that the ceremony is. */
    private record Call(double opens, double closes, double ceremony) {}

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

    private Play open(EditionPlan plan, boolean first, Call call) {
        daysAgo(call.opens() + 1);
        var dates = new Opening.Dates(midnight(call.opens()), midnight(call.closes()), midnight(call.ceremony()));
        var play = Opening.open(site, plan, cast.organiser(), cast.secretary(), !first, dates);
        daysAgo(call.opens() - 1);
        return play;
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
        var play = open(plan, true, new Call(405, 250, 172));
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
        var play = open(plan, false, new Call(78, 14, -40));
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

    /** A call that is open: dossiers are handed in over the days and looked through, others are being written. */
    private void collecting(DemoPlanner planner, String file, Call call) {
        var edition = Words.of(file);
        var plan = planner.edition(edition, years(0));
        var states = edition.trees("dossiers").stream()
                .map(dossier -> dossier.text("state"))
                .toList();
        var play = open(plan, false, call);
        var entering = new Entering(play, password, () -> {});
        entering.register(plan.applicants());
        for (int i = 0; i < states.size(); i++) {
            daysAgo(call.opens() * (states.size() - i) / (states.size() + 1));
            var entry = plan.entries().get(i);
            switch (states.get(i)) {
                case "begun" -> entering.begin(entry);
                case "draft" -> entering.draft(entry);
                default -> entering.enter(List.of(entry));
            }
        }
        daysAgo(1.1);
        check(play, edition);
    }

    /** The secretary has found some dossiers eligible and asked for more where the file says what. */
    private void check(Play play, Words edition) {
        var dossiers = edition.trees("dossiers");
        for (var line : play.entriesIn("SUBMITTED")) {
            var dossier =
                    dossiers.get(play.plan().entries().indexOf(play.entries().get(line.text("id"))));
            switch (dossier.text("state")) {
                case "eligible" -> Checking.eligible(play, line);
                case "supplement" ->
                    Checking.askSupplement(play, line, dossier.text("supplement"), today.plus(SUPPLEMENT));
                default -> {}
            }
        }
    }
}
