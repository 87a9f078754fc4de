package vn.bangvang.rehearsal.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.bangvang.rehearsal.play.Awarding;
import vn.bangvang.rehearsal.play.Celebrating;
import vn.bangvang.rehearsal.play.Checking;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.Entering;
import vn.bangvang.rehearsal.play.Meeting;
import vn.bangvang.rehearsal.play.Opening;
import vn.bangvang.rehearsal.play.PanelPlan;
import vn.bangvang.rehearsal.play.Play;
import vn.bangvang.rehearsal.play.Scoring;
import vn.bangvang.rehearsal.play.Seating;
import vn.bangvang.rehearsal.play.Words;
import vn.bangvang.rehearsal.stage.Person;
import vn.bangvang.rehearsal.stage.Site;

/** What happens in the demonstration, day by day until today. */
final class DemoScript {

    private static final long SEED = 11;
    private static final int WAVES = 5;
    private static final int SUPPLEMENT_DAYS = 10;
    private static final int MEETING_IN_DAYS = 3;
    private static final int OFFICE_OPENS = 8;
    private static final int COUNCILS_MEET = 9;
    private static final int OFFICE_CLOSES = 17;

    private final Site site;
    private final DemoCalendar calendar;
    private final Cast cast;
    private final String password;
    private final Words words = Words.of("words.yml");

    DemoScript(Site site, DemoClock clock, Cast cast, String password) {
        this.site = site;
        this.calendar = new DemoCalendar(clock);
        this.cast = cast;
        this.password = password;
    }

    void play(String setUpLink) {
        calendar.goTo(412);
        cast.administrator().setUp(setUpLink);
        Opening.organiser(cast.administrator(), cast.organiser());
        var planner = new DemoPlanner(code -> Opening.preset(cast.organiser(), code));
        var judges = published(planner.edition(Words.of("demo-a.yml"), calendar.year(405)));
        councils(planner, "demo-d.yml", judges);
        judging(planner.edition(Words.of("demo-b.yml"), calendar.year(20)), judges);
        collecting(planner, "demo-c.yml", new Call(32, -45, -100));
        collecting(planner, "demo-e.yml", new Call(20, -30, -150));
    }

    /** Days ago that a call opens and closes and that the ceremony is. */
    private record Call(double opens, double closes, double ceremony) {}

    private Play open(EditionPlan plan, boolean first, Call call) {
        calendar.goTo(call.opens() + 1);
        var dates = new Opening.Dates(
                calendar.at(call.opens(), OFFICE_OPENS),
                calendar.at(call.closes(), OFFICE_CLOSES),
                calendar.at(call.ceremony(), OFFICE_OPENS));
        var play = Opening.open(site, plan, cast.organiser(), cast.secretary(), !first, dates);
        calendar.goTo(call.opens() - 1);
        return play;
    }

    /** Dossiers come in waves, the last one on the day before the end. */
    private void enter(Play play, double first, double last) {
        var entering = new Entering(play, password, () -> {});
        calendar.goTo(first);
        entering.register(play.plan().applicants());
        var entries = play.plan().entries();
        for (int wave = 0; wave < WAVES; wave++) {
            calendar.goTo(first + (last - first) * wave / (WAVES - 1) - 0.1);
            entering.enter(entries.subList(entries.size() * wave / WAVES, entries.size() * (wave + 1) / WAVES));
        }
    }

    private Map<String, Person> published(EditionPlan plan) {
        var play = open(plan, true, new Call(405, 250, 172));
        enter(play, 398, 251.5);
        calendar.goTo(246.3);
        Checking.all(play);
        calendar.goTo(240.2);
        var seating = new Seating(play, password);
        var people = seating.seat(Map.of());
        play.move("JUDGING");
        seating.assign();
        var scoring = new Scoring(play, words, SEED);
        var tasks = scoring.tasks(people);
        for (int part = 0; part < 3; part++) {
            calendar.goTo(232.4 - 8 * part);
            scoring.writeAndSeal(tasks.subList(tasks.size() * part / 3, tasks.size() * (part + 1) / 3));
        }
        award(play);
        var known = new HashMap<String, Person>();
        people.forEach(judge -> known.put(judge.email(), judge));
        return known;
    }

    private void award(Play play) {
        calendar.goTo(205.2);
        var awarding = new Awarding(play, words);
        var proposed = awarding.propose();
        calendar.goTo(196.3);
        var decided = awarding.decide(proposed, calendar.day());
        awarding.publish(decided, calendar.at(194, OFFICE_OPENS));
        calendar.goTo(193.4);
        awarding.results();
        awarding.forward();
        calendar.goTo(180.3);
        new Celebrating(play).prepare();
    }

    /** Most sheets sealed, some written, some untouched; two judges far apart, one who may not judge. */
    private void judging(EditionPlan plan, Map<String, Person> known) {
        var play = open(plan, false, new Call(78, 14, -40));
        enter(play, 74, 15.2);
        calendar.goTo(12.3);
        Checking.all(play);
        calendar.goTo(10.2);
        var seating = new Seating(play, password);
        var people = seating.seat(known);
        play.move("JUDGING");
        seating.declareConflict(entryOf(play, 0), people.get(1), cast.demo().text("conflictReason"));
        seating.assign();
        var scoring = new Scoring(play, words, SEED);
        var tasks = scoring.tasks(people);
        int sealed = tasks.size() * 6 / 10;
        int written = tasks.size() * 8 / 10;
        calendar.goTo(8.4);
        scoring.writeAndSeal(scoring.withOneFarOff(tasks.subList(0, sealed / 2)));
        calendar.goTo(4.3);
        scoring.writeAndSeal(tasks.subList(sealed / 2, sealed));
        calendar.goTo(1.2);
        scoring.writeOnly(tasks.subList(sealed, written));
    }

    /** Councils one above the other: the lowest have voted, those of the next score and one is called to meet. */
    private void councils(DemoPlanner planner, String file, Map<String, Person> known) {
        var edition = Words.of(file);
        var play = open(planner.edition(edition, calendar.year(0)), false, new Call(130, 60, -60));
        enter(play, 125, 61.2);
        calendar.goTo(55.3);
        Checking.all(play);
        calendar.goTo(52.2);
        var seating = new Seating(play, password);
        var people = seating.seat(known);
        play.move("JUDGING");
        calendar.goTo(40.1);
        var place = edition.text("place");
        for (var council : panels(play, edition.text("voted"))) {
            var members = council.judges().stream()
                    .map(judge -> Objects.requireNonNull(known.get(judge.email())))
                    .toList();
            Meeting.call(play, seating.idOf(council), place, calendar.at(40, COUNCILS_MEET))
                    .vote(members);
        }
        calendar.goTo(36.2);
        play.closeRound(edition.text("voted"));
        seating.assign(edition.text("scored"));
        var scoring = new Scoring(play, words, SEED);
        var tasks = scoring.tasks(people);
        calendar.goTo(9.4);
        scoring.writeAndSeal(tasks.subList(0, tasks.size() / 2));
        calendar.goTo(3.2);
        for (var council : panels(play, edition.text("scored"))) {
            if (council.name().equals(edition.text("called"))) {
                Meeting.call(play, seating.idOf(council), place, calendar.at(-MEETING_IN_DAYS, COUNCILS_MEET));
            }
        }
    }

    private static List<PanelPlan> panels(Play play, String round) {
        return play.plan().panels().stream()
                .filter(panel -> panel.round().equals(Optional.of(round)))
                .toList();
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
        var plan = planner.edition(edition, calendar.year(0));
        var states = edition.trees("dossiers").stream()
                .map(dossier -> dossier.text("state"))
                .toList();
        var play = open(plan, false, call);
        var entering = new Entering(play, password, () -> {});
        entering.register(plan.applicants());
        for (int i = 0; i < states.size(); i++) {
            calendar.goTo(call.opens() * (states.size() - i) / (states.size() + 1));
            var entry = plan.entries().get(i);
            switch (states.get(i)) {
                case "begun" -> entering.begin(entry);
                case "draft" -> entering.draft(entry);
                default -> entering.enter(List.of(entry));
            }
        }
        calendar.goTo(1.1);
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
                    Checking.askSupplement(play, line, dossier.text("supplement"), calendar.inDays(SUPPLEMENT_DAYS));
                default -> {}
            }
        }
    }
}
