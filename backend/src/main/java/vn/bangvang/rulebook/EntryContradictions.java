package vn.bangvang.rulebook;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** People, checks, fields, dossier and timeline against each other. */
final class EntryContradictions {

    private EntryContradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        identity(rulebook.identity(), faults);
        people(rulebook.people(), faults);
        Contradictions.once(rulebook.fields(), Field::code, "fields", "code", faults);
        var questions = questions(rulebook.dossier(), faults);
        eligibility(rulebook, questions, faults);
        timeline(rulebook.timeline(), faults);
    }

    private static void identity(Identity identity, Faults faults) {
        if (!identity.codePrefix().matches("[A-Z][A-Z0-9]{1,9}")) {
            faults.add("identity.codePrefix", "bad-prefix", "value", identity.codePrefix());
        }
        boolean leads = identity.organisers().stream().anyMatch(o -> o.role() == Organiser.Role.LEAD);
        if (!leads) {
            faults.add("identity.organisers", "nobody-leads");
        }
    }

    private static void people(People people, Faults faults) {
        if (people.minAuthors() > people.maxAuthors()) {
            faults.add("people.minAuthors", "min-above-max", "min", people.minAuthors(), "max", people.maxAuthors());
        }
        if (people.entrants().contains(People.EntrantKind.GROUP) && people.maxAuthors() < 2) {
            faults.add("people.maxAuthors", "group-needs-two", "max", people.maxAuthors());
        }
        Contradictions.once(people.entrants(), k -> k, "people.entrants", "", faults);
        Contradictions.once(people.details(), AuthorDetail::kind, "people.details", "kind", faults);
    }

    private static Map<String, Question> questions(Dossier dossier, Faults faults) {
        Contradictions.once(dossier.sections(), Section::code, "dossier.sections", "code", faults);
        Contradictions.once(dossier.attachments(), AttachmentKind::code, "dossier.attachments", "code", faults);
        var known = new HashMap<String, Question>();
        for (int s = 0; s < dossier.sections().size(); s++) {
            var questions = dossier.sections().get(s).questions();
            for (int q = 0; q < questions.size(); q++) {
                String path = "dossier.sections[" + s + "].questions[" + q + "]";
                var question = questions.get(q);
                if (known.putIfAbsent(question.code(), question) != null) {
                    faults.add(path + ".code", "duplicate", "value", question.code());
                }
                question(question, path, faults);
            }
        }
        if (dossier.postmarkCounts() && !dossier.paperAllowed()) {
            faults.add("dossier.postmarkCounts", "postmark-without-paper");
        }
        return known;
    }

    private static void question(Question question, String path, Faults faults) {
        switch (question) {
            case Question.Number n -> order(n.min(), n.max(), path + ".min", faults);
            case Question.Date d -> order(d.notBefore(), d.notAfter(), path + ".notBefore", faults);
            case Question.Choice c ->
                Contradictions.once(c.options(), Question.Option::code, path + ".options", "code", faults);
            case Question.ShortText t -> {}
            case Question.LongText t -> {}
            case Question.Money m -> {}
            case Question.Pledge p -> {}
            case Question.Table t ->
                Contradictions.once(t.columns(), Question.Column::code, path + ".columns", "code", faults);
            case Question.Person p ->
                Contradictions.once(p.details(), AuthorDetail::kind, path + ".details", "kind", faults);
        }
    }

    private static <T extends Comparable<? super T>> void order(
            @Nullable T min, @Nullable T max, String path, Faults faults) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults.add(path, "min-above-max", "min", min.toString(), "max", max.toString());
        }
    }

    private static void eligibility(Rulebook rulebook, Map<String, Question> questions, Faults faults) {
        var checks = rulebook.eligibility();
        Contradictions.once(checks, EligibilityCheck::code, "eligibility", "code", faults);
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i) instanceof EligibilityCheck.Asked asked) {
                asked(asked, questions.get(asked.question()), "eligibility[" + i + "].question", faults);
            }
        }
    }

    private static void asked(EligibilityCheck.Asked check, @Nullable Question question, String path, Faults faults) {
        String code = check.question();
        if (question == null) {
            faults.add(path, "unknown-question", "value", code);
            return;
        }
        switch (check) {
            case EligibilityCheck.CreatedSince c ->
                fits(question instanceof Question.Date, "question-is-no-date", code, path, faults);
            case EligibilityCheck.MinimumService m ->
                fits(question instanceof Question.Number, "question-is-no-number", code, path, faults);
            case EligibilityCheck.AtLeastOneOf a ->
                fits(question instanceof Question.Choice, "question-is-no-choice", code, path, faults);
            case EligibilityCheck.ResidentOrActive r -> pledge(question, code, path, faults);
            case EligibilityCheck.NotEnteredBefore n -> pledge(question, code, path, faults);
            case EligibilityCheck.Declared d -> pledge(question, code, path, faults);
        }
    }

    private static void pledge(Question question, String code, String path, Faults faults) {
        fits(question instanceof Question.Pledge, "question-is-no-pledge", code, path, faults);
    }

    private static void fits(boolean fits, String fault, String code, String path, Faults faults) {
        if (!fits) {
            faults.add(path, fault, "value", code);
        }
    }

    private static void timeline(Timeline timeline, Faults faults) {
        var milestones = timeline.milestones();
        Contradictions.once(milestones, Timeline.Milestone::kind, "timeline.milestones", "kind", faults);
        for (int i = 0; i < milestones.size(); i++) {
            var at = milestones.get(i).at();
            for (int j = 0; j < milestones.size(); j++) {
                var other = milestones.get(j);
                if (at != null && isTooEarly(milestones.get(i), at, other)) {
                    faults.add(
                            "timeline.milestones[" + i + "].at",
                            "date-too-early",
                            "value",
                            at.toString(),
                            "before",
                            other.label().vi(),
                            "date",
                            String.valueOf(other.at()));
                    break;
                }
            }
        }
    }

    private static boolean isTooEarly(Timeline.Milestone one, LocalDateTime at, Timeline.Milestone other) {
        var otherAt = other.at();
        return otherAt != null && one.kind().compareTo(other.kind()) > 0 && !at.isAfter(otherAt);
    }
}
