package vn.bangvang.rehearsal.demo;

import java.util.ArrayList;
import java.util.HashMap;
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
import vn.bangvang.rehearsal.play.ExpertPlan;
import vn.bangvang.rehearsal.play.PanelPlan;
import vn.bangvang.rehearsal.play.PeopleMaker;
import vn.bangvang.rehearsal.play.RulebookDraft;
import vn.bangvang.rehearsal.play.Words;

/** The written dossiers of the demonstration as plans; people are invented, the same every time. */
final class DemoPlanner {

    private static final long SEED = 20_261_123;
    private static final int FORWARDED = 5;
    private static final List<String> WRITTEN = List.of(
            "known:knownSolutions",
            "content:content",
            "new:newPoints",
            "technical:technicalEffect",
            "economic:economicEffect");

    private final Words demo = Words.of("demo.yml");
    private final Words words = Words.of("words.yml");
    private final PeopleMaker people;
    private final String preset;
    private final Bands bands;
    private final List<PanelPlan> panels;
    private int applicants;

    DemoPlanner(String preset) {
        this.people = new PeopleMaker(words, new Random(SEED), demo.text("domain"));
        this.preset = preset;
        this.bands = new Bands(RulebookDraft.of(preset).thresholds());
        this.panels = panels();
    }

    /** The technical contest in one of its editions. */
    EditionPlan contest(String dossiers, String ordinal, String years, String code, Map<String, Integer> prizes) {
        var rulebook = RulebookDraft.of(preset).places(prizes).text();
        return plan(Words.of(dossiers), ordinal, years, code, rulebook, prizes);
    }

    /** Another contest, whose rules are those of the technical one reworded. */
    EditionPlan another(String dossiers, String years, String code) {
        var texts = Words.of(dossiers);
        var rulebook = RulebookDraft.of(preset);
        texts.trees("rewording").forEach(change -> rulebook.elsewhere(change.text("from"), change.text("to")));
        var fields = new java.util.LinkedHashMap<String, String>();
        texts.tree("fields").names().forEach(field -> fields.put(field, texts.text("fields." + field)));
        rulebook.fields(fields)
                .titled(texts.text("title"))
                .put("identity", "programme", texts.text("programme"))
                .put("identity", "codePrefix", texts.text("codePrefix"))
                .put("identity", "entryTerm", new java.util.LinkedHashMap<>(Map.of("vi", texts.text("term"))));
        return plan(texts, years, years, code, rulebook.text(), Map.of());
    }

    private EditionPlan plan(
            Words texts, String ordinal, String years, String code, String rulebook, Map<String, Integer> prizes) {
        var contest = Words.filled(demo.text("contest"), Map.of("ordinal", ordinal));
        var decision = new DecisionPlan(
                demo.text("decision.number"),
                demo.text("decision.authority"),
                demo.text("decision.signerTitle"),
                people.name(),
                Words.filled(demo.text("decision.subject"), Map.of("contest", contest)));
        var entries = texts.trees("dossiers").stream().map(this::entry).toList();
        return new EditionPlan(
                demo.text("preset"), ordinal, years, code, rulebook, panels, entries, prizes, decision, FORWARDED);
    }

    private List<PanelPlan> panels() {
        var plans = new ArrayList<PanelPlan>();
        int count = Integer.parseInt(demo.text("judgesOfAPanel"));
        var units = words.list("expertUnits");
        for (var panel : demo.trees("panels")) {
            var judges = new ArrayList<ExpertPlan>();
            for (int i = 0; i < count; i++) {
                int number = plans.size() * count + i;
                judges.add(judge(number + 1, units.get(number % units.size()), panel.list("fields")));
            }
            plans.add(new PanelPlan(panel.text("name"), panel.list("fields"), judges));
        }
        var last = plans.removeLast();
        var judges = new ArrayList<>(last.judges());
        var colleague = judges.removeLast();
        judges.add(new ExpertPlan(
                colleague.name(),
                colleague.degree(),
                colleague.position(),
                demo.text("colleagueOf"),
                colleague.expertise(),
                colleague.email(),
                colleague.phone()));
        plans.add(new PanelPlan(last.name(), last.fields(), judges));
        return plans;
    }

    private ExpertPlan judge(int number, String unit, List<String> fields) {
        var drawn = people.expert(unit, fields);
        var email = "%s-%d@%s".formatted(demo.text("roles.judge"), number, demo.text("domain"));
        return new ExpertPlan(
                drawn.name(), drawn.degree(), drawn.position(), unit, drawn.expertise(), email, drawn.phone());
    }

    private EntryPlan entry(Words dossier) {
        applicants++;
        var email = "%s-%d@%s".formatted(demo.text("roles.applicant"), applicants, demo.text("domain"));
        var applicant = new ApplicantPlan(people.name(), email, people.phone());
        var unit = dossier.text("unit");
        int authors = Integer.parseInt(dossier.text("authors"));
        var reason = dossier.has("reason") ? Optional.of(dossier.text("reason")) : Optional.<String>empty();
        return new EntryPlan(
                dossier.text("title"),
                dossier.text("field"),
                applicant,
                authors == 1 ? "INDIVIDUAL" : "GROUP",
                unit,
                answers(dossier, unit),
                people.authors(applicant, unit, authors),
                reason,
                merit(dossier.text("prize")));
    }

    private Band merit(String prize) {
        return switch (prize) {
            case "nhat", "nhi", "ba", "khuyen-khich" -> bands.of(prize);
            default -> bands.none();
        };
    }

    private Map<String, String> answers(Words dossier, String unit) {
        var said = Map.of("title", dossier.text("title"), "unit", unit, "commune", dossier.text("commune"));
        var answers = new HashMap<String, String>();
        for (var name : words.tree("answers").names()) {
            answers.put(name, Words.filled(words.text("answers." + name), said));
        }
        WRITTEN.forEach(pair -> answers.put(pair.split(":", 2)[1], dossier.text(pair.split(":", 2)[0])));
        answers.put("createdOn", dossier.day("created").toString());
        answers.put("stage", dossier.text("stage"));
        answers.put("noveltyLevel", people.pick("noveltyLevels"));
        answers.put("benefitPerYear", dossier.text("benefit"));
        for (var pledge : List.of("ownWork", "livesInProvince", "notEnteredBefore", "processing")) {
            answers.put(pledge, "true");
        }
        return answers;
    }
}
