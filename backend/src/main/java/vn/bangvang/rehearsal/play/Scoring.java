package vn.bangvang.rehearsal.play;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import vn.bangvang.rehearsal.stage.Crowd;
import vn.bangvang.rehearsal.stage.Json;
import vn.bangvang.rehearsal.stage.Person;

/** Judges open their sheets, score, remark and seal. */
public final class Scoring {

    private static final double HIGH = 0.75;
    private static final double LOW = 0.55;
    private static final BigDecimal REMAINS = new BigDecimal("0.45");

    private final Play play;
    private final Words words;
    private final long seed;

    public Scoring(Play play, Words words, long seed) {
        this.play = play;
        this.words = words;
        this.seed = seed;
    }

    /** Every judge opens everything there is to do; the points for an entry are made for all its judges together. */
    public List<SheetTask> tasks(List<Person> judges) {
        var looks = judges.stream()
                .distinct()
                .map(judge -> (Callable<List<SheetTask>>) () -> opened(judge))
                .toList();
        var byEntry = Crowd.all(looks).stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(this::planned, () -> new TreeMap<>(byTitle()), Collectors.toList()));
        var tasks = new ArrayList<SheetTask>();
        byEntry.forEach((entry, sheets) -> tasks.addAll(marked(entry, sheets)));
        return tasks;
    }

    private static Comparator<EntryPlan> byTitle() {
        return Comparator.comparing(EntryPlan::title);
    }

    private EntryPlan planned(SheetTask task) {
        return Objects.requireNonNull(play.entries().get(task.entryId()));
    }

    private List<SheetTask> opened(Person judge) {
        var work = judge.get("/api/judge/sheets").json().list("editions").stream()
                .filter(edition -> edition.text("editionId").equals(play.editionId()))
                .flatMap(edition -> edition.list("sheets").stream());
        return work.map(line -> judge.get("/api/sheets/" + line.text("id")).json())
                .map(sheet -> new SheetTask(judge, sheet, Map.of()))
                .toList();
    }

    private List<SheetTask> marked(EntryPlan entry, List<SheetTask> sheets) {
        var lines = sheets.getFirst().sheet().list("criteria").stream()
                .map(line -> new MarkMaker.Line(line.text("code"), line.decimal("max"), line.decimal("step")))
                .toList();
        var random = new Random(seed ^ entry.title().hashCode());
        var marks = new MarkMaker(lines).sheets(sheets.size(), entry.merit(), random);
        var sorted = sheets.stream()
                .sorted(Comparator.comparing(task -> task.judge().email()))
                .toList();
        var tasks = new ArrayList<SheetTask>();
        for (int i = 0; i < sorted.size(); i++) {
            tasks.add(sorted.get(i).marked(marks.get(i)));
        }
        return tasks;
    }

    /** The first sheet loses more than half of its points: a judge who sees the entry quite differently. */
    public List<SheetTask> withOneFarOff(List<SheetTask> tasks) {
        var odd = tasks.getFirst();
        var steps = new LinkedHashMap<String, BigDecimal>();
        odd.sheet().list("criteria").forEach(line -> {
            var points = Objects.requireNonNull(odd.marks().get(line.text("code")));
            var step = line.decimal("step");
            var less = points.multiply(REMAINS).divideToIntegralValue(step).multiply(step);
            steps.put(line.text("code"), less);
        });
        var all = new ArrayList<>(tasks);
        all.set(0, odd.marked(steps));
        return all;
    }

    public void writeAndSeal(List<SheetTask> tasks) {
        byJudge(tasks, task -> seal(task, write(task)));
    }

    /** Points on paper, not sealed: the judge will come back. */
    public void writeOnly(List<SheetTask> tasks) {
        byJudge(tasks, this::write);
    }

    private static void byJudge(List<SheetTask> tasks, java.util.function.Consumer<SheetTask> act) {
        var piles = tasks.stream()
                .collect(Collectors.groupingBy(task -> task.judge().email()));
        Crowd.each(List.copyOf(piles.values()), pile -> pile.forEach(act));
    }

    /** Answers the version that was kept. */
    public int write(SheetTask task) {
        return write(task, task.sheet().number("version"));
    }

    public int write(SheetTask task, int version) {
        var marks = new ArrayList<Map<String, Object>>();
        task.sheet().list("criteria").forEach(line -> marks.add(mark(task, line)));
        var body = Map.of("marks", marks, "remarks", remark(share(task)));
        return task.judge()
                .put("/api/sheets/" + task.id(), version, body)
                .json()
                .number("version");
    }

    private Map<String, Object> mark(SheetTask task, Json line) {
        var points = Objects.requireNonNull(task.marks().get(line.text("code")));
        var mark = new LinkedHashMap<String, Object>(Map.of("criterion", line.text("code"), "points", points));
        if (needsWords(line.get("remark"), points)) {
            mark.put("remark", words.text("remarks.criterion"));
        }
        return mark;
    }

    private static boolean needsWords(Json need, BigDecimal points) {
        return need.is("always")
                || need.find("low")
                        .filter(low -> points.compareTo(new BigDecimal(low.text())) < 0)
                        .isPresent()
                || need.find("high")
                        .filter(high -> points.compareTo(new BigDecimal(high.text())) > 0)
                        .isPresent();
    }

    private static double share(SheetTask task) {
        double points = task.marks().values().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .sum();
        return points / task.sheet().decimal("scale").doubleValue();
    }

    private String remark(double share) {
        return words.text(share >= HIGH ? "remarks.high" : share >= LOW ? "remarks.middle" : "remarks.low");
    }

    public void seal(SheetTask task, int version) {
        task.judge().post("/api/sheets/%s/seal".formatted(task.id()), version, Map.of());
    }
}
