package vn.bangvang.rehearsal.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.bangvang.rehearsal.play.ApplicantPlan;
import vn.bangvang.rehearsal.play.Band;
import vn.bangvang.rehearsal.play.Bands;
import vn.bangvang.rehearsal.play.DecisionPlan;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.EntryPlan;
import vn.bangvang.rehearsal.play.FilePlan;
import vn.bangvang.rehearsal.play.PanelPlan;
import vn.bangvang.rehearsal.play.PeopleMaker;
import vn.bangvang.rehearsal.play.RulebookDraft;
import vn.bangvang.rehearsal.play.Words;

/** Turns a published case into a plan; the same case and seed give the same plan. */
final class CasePlanner {

    private static final String DOMAIN = "example.vn";
    private static final int LARGEST_GROUP = 4;
    private static final int ENTRIES_OF_ONE = 2;
    private static final int JUDGES_OF_A_PANEL = 5;

    private final RealCase published;
    private final Words words;
    private final Random random;
    private final PeopleMaker people;
    private final RulebookDraft rulebook;
    private final Map<String, String> values;
    private final String presetCode;

    /** @param run makes the addresses of this run's people different from those of another */
    CasePlanner(RealCase published, String presetCode, String preset, Words words, long seed, String run) {
        this.presetCode = presetCode;
        this.published = published;
        this.words = words;
        this.random = new Random(seed * 31 + published.id().hashCode());
        this.people = new PeopleMaker(words, random, run + "." + DOMAIN);
        this.values = Map.of("province", published.province(), "years", published.years());
        this.rulebook = rulebook(preset);
    }

    private RulebookDraft rulebook(String preset) {
        var draft = RulebookDraft.of(preset)
                .elsewhere(words.text("presetProvince"), published.province())
                .places(places());
        if (published.ordinal().isEmpty()) {
            draft.titled(Words.filled(words.text("contestTitle"), values));
        }
        return published.byField().isEmpty() ? draft : draft.fields(coded(draft.fields()));
    }

    /** A level that stayed empty had places all the same: nobody reached its threshold. */
    private Map<String, Integer> places() {
        var places = new LinkedHashMap<>(published.prizes());
        places.replaceAll((level, count) -> Math.max(1, count));
        return places;
    }

    /** The fields of the source; those of the preset keep their codes. */
    private Map<String, String> coded(Map<String, String> preset) {
        var fields = new LinkedHashMap<String, String>();
        for (var name : published.byField().keySet()) {
            var known = preset.entrySet().stream()
                    .filter(field -> field.getValue().startsWith(name) || name.startsWith(field.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst();
            fields.put(known.orElseGet(() -> "LV" + (fields.size() + 1)), name);
        }
        return fields;
    }

    EditionPlan plan(String code, String decisionNumber) {
        var ordinal = published.ordinal().orElse(published.years());
        var contest = Words.filled(words.text("contest"), values);
        var decision = new DecisionPlan(
                Words.filled(words.text("decision.number"), Map.of("number", decisionNumber)),
                Words.filled(words.text("decision.authority"), values),
                words.text("decision.signerTitle"),
                people.name(),
                Words.filled(words.text("decision.subject"), Map.of("contest", contest)));
        return new EditionPlan(
                presetCode,
                ordinal,
                published.years(),
                code,
                rulebook.text(),
                panels(),
                entries(),
                published.prizes(),
                decision,
                published.forwarded().orElse(0));
    }

    private List<PanelPlan> panels() {
        var codes = List.copyOf(rulebook.fields().keySet());
        int count = Math.min(published.panels(), codes.size());
        var panels = new ArrayList<PanelPlan>();
        for (int i = 0; i < count; i++) {
            var fields = codes.subList(i * codes.size() / count, (i + 1) * codes.size() / count);
            int judges = published.judges().isPresent() ? published.judges().getAsInt() / count : JUDGES_OF_A_PANEL;
            var experts = Collections.nCopies(judges, "").stream()
                    .map(seat -> people.expert(people.pick("expertUnits"), fields))
                    .toList();
            var name = Words.filled(words.text("panel"), Map.of("number", String.valueOf(i + 1)));
            panels.add(new PanelPlan(name, fields, experts));
        }
        return panels;
    }

    private List<EntryPlan> entries() {
        var merits = merits();
        var fields = fieldsOf(merits.size());
        var titles = new Titles(words, random);
        var winners = new ArrayList<>(published.winners());
        var units = units();
        var entries = new ArrayList<EntryPlan>();
        Optional<ApplicantPlan> applicant = Optional.empty();
        for (int i = 0; i < merits.size(); i++) {
            if (i % ENTRIES_OF_ONE == 0) {
                applicant = Optional.of(people.applicant());
            }
            var merit = merits.get(i);
            var winner = winners.stream()
                    .filter(known -> known.level().equals(merit.level()))
                    .findFirst();
            winner.ifPresent(winners::remove);
            var field = fields.get(i);
            var title = winner.map(RealCase.Winner::title).orElseGet(() -> titles.next(field));
            var unit =
                    winner.flatMap(RealCase.Winner::organisation).orElse(units.get(i / ENTRIES_OF_ONE % units.size()));
            entries.add(entry(title, field, applicant.orElseThrow(), unit, merit));
        }
        Collections.shuffle(entries, random);
        return entries;
    }

    private EntryPlan entry(String title, String field, ApplicantPlan applicant, String unit, Merit merit) {
        int size = 1 + random.nextInt(LARGEST_GROUP);
        var said = Map.of("title", title, "unit", unit, "commune", people.pick("communes"));
        var answers = new HashMap<String, String>();
        words.tree("answers")
                .names()
                .forEach(code -> answers.put(code, Words.filled(words.text("answers." + code), said)));
        answers.put("createdOn", "%d-%02d-01".formatted(2018 + random.nextInt(7), 1 + random.nextInt(12)));
        answers.put("noveltyLevel", people.pick("noveltyLevels"));
        answers.put("stage", people.pick("stages"));
        answers.put("benefitPerYear", String.valueOf((5 + random.nextInt(200)) * 1_000_000L));
        for (var pledge : List.of("ownWork", "livesInProvince", "notEnteredBefore", "processing")) {
            answers.put(pledge, "true");
        }
        return new EntryPlan(
                title,
                field,
                applicant,
                size == 1 ? "INDIVIDUAL" : "GROUP",
                unit,
                answers,
                people.authors(applicant, unit, size),
                FilePlan.of(words),
                merit.band().isPresent() ? Optional.empty() : Optional.of(people.pick("ineligible")),
                merit.band().orElse(new Band(0, 0)));
    }

    private List<String> units() {
        return words.list("units").stream()
                .map(unit -> Words.filled(unit, values))
                .toList();
    }

    /** What becomes of an entry: a level or none, or not judged at all when there is no band. */
    private record Merit(String level, Optional<Band> band) {}

    private List<Merit> merits() {
        var bands = new Bands(rulebook.thresholds());
        var merits = new ArrayList<Merit>();
        published.prizes().forEach((level, count) -> {
            for (int i = 0; i < count; i++) {
                merits.add(new Merit(level, Optional.of(bands.of(level))));
            }
        });
        var none = new Merit("", Optional.of(bands.none()));
        merits.addAll(Collections.nCopies(published.valid() - merits.size(), none));
        merits.addAll(Collections.nCopies(published.ineligible(), new Merit("", Optional.empty())));
        return merits;
    }

    /** As the source says where it says it, evenly otherwise; shuffled, so that prizes fall anywhere. */
    private List<String> fieldsOf(int entries) {
        var codes = List.copyOf(rulebook.fields().keySet());
        var counts = List.copyOf(published.byField().values());
        int said = counts.stream().mapToInt(Integer::intValue).sum();
        var fields = new ArrayList<String>();
        if (said == entries || said == published.valid()) {
            for (int i = 0; i < codes.size(); i++) {
                fields.addAll(Collections.nCopies(counts.get(i), codes.get(i)));
            }
        }
        while (fields.size() < published.valid()) {
            fields.add(codes.get(fields.size() % codes.size()));
        }
        Collections.shuffle(fields, random);
        while (fields.size() < entries) {
            fields.add(codes.get(fields.size() % codes.size()));
        }
        return fields;
    }
}
