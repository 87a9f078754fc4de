package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions and attachments of the dossier against each other. */
final class DossierContradictions {

    private DossierContradictions() {}

    static void check(Dossier dossier, Faults faults) {
        Contradictions.once(dossier.sections(), Section::code, "dossier.sections", "code", faults);
        Contradictions.once(dossier.attachments(), AttachmentKind::code, "dossier.attachments", "code", faults);
        var questions = questions(dossier, faults);
        for (int i = 0; i < dossier.attachments().size(); i++) {
            var kind = dossier.attachments().get(i);
            String path = "dossier.attachments[" + i + "]";
            Contradictions.once(kind.formats(), f -> f, path + ".formats", "", faults);
            var when = kind.requiredWhen();
            if (when != null) {
                requiredWhen(when, questions, path + ".requiredWhen", faults);
            }
        }
        if (dossier.postmarkCounts() && !dossier.paperAllowed()) {
            faults.add("dossier.postmarkCounts", "postmark-without-paper");
        }
    }

    private static Map<String, Question> questions(Dossier dossier, Faults faults) {
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
        return known;
    }

    private static void question(Question question, String path, Faults faults) {
        switch (question) {
            case Question.Number n -> order(n.min(), n.max(), path + ".min", faults);
            case Question.Date d -> Contradictions.days(d.notBefore(), d.notAfter(), path + ".notBefore", faults);
            case Question.Choice c ->
                Contradictions.once(c.options(), Question.Option::code, path + ".options", "code", faults);
            case Question.Table t ->
                Contradictions.once(t.columns(), Question.Column::code, path + ".columns", "code", faults);
            case Question.Person p ->
                Contradictions.once(p.details(), AuthorDetail::kind, path + ".details", "kind", faults);
            case Question.ShortText t -> {}
            case Question.LongText t -> {}
            case Question.Money m -> {}
            case Question.Pledge p -> {}
        }
    }

    private static void requiredWhen(
            AttachmentKind.When when, Map<String, Question> questions, String path, Faults faults) {
        var question = questions.get(when.question());
        var answers = question == null ? null : answers(question);
        if (question == null) {
            faults.add(path + ".question", "unknown-question", "value", when.question());
        } else if (answers == null) {
            faults.add(path + ".question", "question-is-no-choice", "value", when.question());
        } else if (!answers.contains(when.is())) {
            faults.add(path + ".is", "unknown-option", "value", when.is());
        }
    }

    /** What can be answered; null when that is not a choice of a few. */
    private static @Nullable List<String> answers(Question question) {
        return switch (question) {
            case Question.Choice c ->
                c.options().stream().map(Question.Option::code).toList();
            case Question.Pledge p -> List.of("true", "false");
            default -> null;
        };
    }

    private static void order(@Nullable BigDecimal min, @Nullable BigDecimal max, String path, Faults faults) {
        if (min != null && max != null && min.compareTo(max) > 0) {
            faults.add(path, "min-above-max", "min", min, "max", max);
        }
    }
}
