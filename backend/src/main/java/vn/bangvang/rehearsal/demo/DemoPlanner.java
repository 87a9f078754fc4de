package vn.bangvang.rehearsal.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import vn.bangvang.rehearsal.play.ApplicantPlan;
import vn.bangvang.rehearsal.play.Band;
import vn.bangvang.rehearsal.play.Bands;
import vn.bangvang.rehearsal.play.DecisionPlan;
import vn.bangvang.rehearsal.play.EditionPlan;
import vn.bangvang.rehearsal.play.EntryPlan;
import vn.bangvang.rehearsal.play.ExpertPlan;
import vn.bangvang.rehearsal.play.FilePlan;
import vn.bangvang.rehearsal.play.PanelPlan;
import vn.bangvang.rehearsal.play.PeopleMaker;
import vn.bangvang.rehearsal.play.RulebookDraft;
import vn.bangvang.rehearsal.play.Words;

/** The written editions of the demonstration as plans; people are invented, the same every time. */
final class DemoPlanner {

    private static final long SEED = 20_261_123;
    private static final int FORWARDED = 5;

    private final Words demo = Words.of("demo.yml");
    private final Words words = Words.of("words.yml");
    private final PeopleMaker people = new PeopleMaker(words, new Random(SEED), demo.text("domain"));
    private final Authors authors = new Authors(people);
    private final Map<String, ApplicantPlan> applicants = new HashMap<>();
    private final UnaryOperator<String> presets;
    private final List<ExpertPlan> experts;

    /** @param presets the text of a preset by its code */
    DemoPlanner(UnaryOperator<String> presets) {
        this.presets = presets;
        this.experts = experts();
    }

    /** An edition as its file has it; the form it is written in may stand in a file of its own. */
    EditionPlan edition(Words edition, String years) {
        var form = edition.has("form") ? Words.of(edition.text("form")) : edition;
        var said = Map.of("years", years);
        var ordinal = Words.filled(edition.text("ordinal"), said);
        var rulebook = rulebook(form, said);
        var places = places(form);
        var decision = new DecisionPlan(
                demo.text("decision.number"),
                demo.text("decision.authority"),
                demo.text("decision.signerTitle"),
                people.name(),
                Words.filled(
                        demo.text("decision.subject"),
                        Map.of("contest", Words.filled(form.text("contest"), Map.of("ordinal", ordinal)))));
        return new EditionPlan(
                form.text("preset"),
                ordinal,
                years,
                Words.filled(edition.text("code"), said),
                rulebook,
                form.has("panels")
                        ? form.trees("panels").stream().map(this::panel).toList()
                        : List.of(),
                entries(edition, form, places, rulebook),
                places,
                decision,
                FORWARDED);
    }

    /** The preset as it is, but for what an organiser brings up to date and the places there are. */
    private String rulebook(Words form, Map<String, String> said) {
        var text = presets.apply(form.text("preset"));
        if (form.has("rewording")) {
            for (var change : form.trees("rewording")) {
                text = text.replace(change.text("from"), Words.filled(change.text("to"), said));
            }
        }
        return form.has("places") ? RulebookDraft.of(text).places(places(form)).text() : text;
    }

    private static Map<String, Integer> places(Words form) {
        var places = new LinkedHashMap<String, Integer>();
        if (form.has("places")) {
            form.tree("places")
                    .names()
                    .forEach(level -> places.put(level, Integer.valueOf(form.text("places." + level))));
        }
        return places;
    }

    private List<ExpertPlan> experts() {
        var invented = new ArrayList<ExpertPlan>();
        var units = words.list("expertUnits");
        for (var group : demo.trees("experts")) {
            int count = Integer.parseInt(group.text("count"));
            for (int i = 0; i < count; i++) {
                int number = invented.size() + 1;
                var unit = number == Integer.parseInt(demo.text("colleague.expert"))
                        ? demo.text("colleague.unit")
                        : units.get((number - 1) % units.size());
                invented.add(expert(number, unit, group.list("fields")));
            }
        }
        return invented;
    }

    private ExpertPlan expert(int number, String unit, List<String> fields) {
        var drawn = people.expert(unit, fields);
        var email = "%s-%d@%s".formatted(demo.text("roles.judge"), number, demo.text("domain"));
        return new ExpertPlan(
                drawn.name(), drawn.degree(), drawn.position(), unit, drawn.expertise(), email, drawn.phone());
    }

    private PanelPlan panel(Words panel) {
        var seated = panel.list("experts").stream()
                .map(number -> experts.get(Integer.parseInt(number) - 1))
                .toList();
        return panel.has("round")
                ? new PanelPlan(
                        panel.text("name"),
                        Optional.of(panel.text("round")),
                        panel.listIfAny("fields"),
                        panel.find("unit"),
                        panel.list("roles"),
                        seated)
                : new PanelPlan(panel.text("name"), panel.list("fields"), seated);
    }

    private List<EntryPlan> entries(Words edition, Words form, Map<String, Integer> places, String rulebook) {
        var bands = places.isEmpty()
                ? Optional.<Bands>empty()
                : Optional.of(new Bands(RulebookDraft.of(rulebook).thresholds()));
        var files = FilePlan.of(form.has("attachments") ? form : words);
        return edition.trees("dossiers").stream()
                .map(dossier -> entry(dossier, form, files, bands))
                .toList();
    }

    private EntryPlan entry(Words dossier, Words form, List<FilePlan> files, Optional<Bands> bands) {
        var applicant = applicant(dossier);
        var unit = dossier.text("unit");
        var answers = answers(dossier, form);
        var written = authors.of(dossier, applicant, unit);
        return new EntryPlan(
                dossier.text("title"),
                dossier.text("field"),
                applicant,
                written.size() == 1 ? "INDIVIDUAL" : "GROUP",
                unit,
                answers,
                written,
                files,
                dossier.find("reason"),
                bands.map(levels -> merit(dossier, levels)).orElseGet(() -> around(dossier)));
    }

    /** Whoever has a name in the file enters several dossiers; the others enter one each and are numbered. */
    private ApplicantPlan applicant(Words dossier) {
        var by = dossier.find("by").orElseGet(() -> demo.text("roles.applicant") + "-" + (applicants.size() + 1));
        return applicants.computeIfAbsent(
                by, name -> new ApplicantPlan(people.name(), name + "@" + demo.text("domain"), people.phone()));
    }

    private static Band merit(Words dossier, Bands bands) {
        var prize = dossier.text("prize");
        return prize.equals("none") || prize.equals("ineligible") ? bands.none() : bands.of(prize);
    }

    private static Band around(Words dossier) {
        double points = Double.parseDouble(dossier.find("points").orElse("0"));
        return new Band(points - 2, points + 2);
    }

    /** The answers of the form, filled with what the dossier says. */
    private Map<String, String> answers(Words dossier, Words form) {
        var said = new HashMap<String, String>();
        dossier.names().forEach(name -> said.put(name, dossier.text(name)));
        var answers = new HashMap<String, String>();
        if (form.has("generalAnswers")) {
            fill(answers, words.tree("answers"), said);
        }
        fill(answers, form.tree("answers"), said);
        if (form.has("drawn")) {
            form.tree("drawn").names().forEach(code -> answers.put(code, people.pick(form.text("drawn." + code))));
        }
        return answers;
    }

    private static void fill(Map<String, String> answers, Words templates, Map<String, String> said) {
        templates.names().forEach(code -> answers.put(code, Words.filled(templates.text(code), said)));
    }
}
