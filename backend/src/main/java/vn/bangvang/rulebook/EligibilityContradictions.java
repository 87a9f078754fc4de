package vn.bangvang.rulebook;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every check finds the question, the options, the files and the details that it looks at. */
final class EligibilityContradictions {

    private final Rulebook rulebook;
    private final Map<String, Question> questions;
    private final Faults faults;

    private EligibilityContradictions(Rulebook rulebook, Faults faults) {
        this.rulebook = rulebook;
        this.faults = faults;
        this.questions = rulebook.questions().collect(Collectors.toMap(Question::code, q -> q, (a, b) -> a));
    }

    static void check(Rulebook rulebook, Faults faults) {
        var checks = rulebook.eligibility();
        Contradictions.once(checks, EligibilityCheck::code, "eligibility", "code", faults);
        var contradictions = new EligibilityContradictions(rulebook, faults);
        for (int i = 0; i < checks.size(); i++) {
            contradictions.check(checks.get(i), "eligibility[" + i + "]");
        }
    }

    private void check(EligibilityCheck check, String path) {
        switch (check) {
            case EligibilityCheck.Asked asked ->
                asked(asked, questions.get(asked.question()), path + ".question", path);
            case EligibilityCheck.BirthWindow window -> window(window, path);
            case EligibilityCheck.BirthYears years -> {
                Contradictions.needsBirthDate(rulebook, path, faults);
                if (years.from().isAfter(years.to())) {
                    faults.add(path + ".from", "min-above-max", "min", years.from(), "max", years.to());
                }
            }
            case EligibilityCheck.EndorsedByUnit endorsed -> endorsement(endorsed, path + ".attachment");
            case EligibilityCheck.OncePerPerson once -> {}
            case EligibilityCheck.PrizeInArchive prize -> {}
        }
    }

    private void window(EligibilityCheck.BirthWindow window, String path) {
        Contradictions.needsBirthDate(rulebook, path, faults);
        if (window.from() == null && window.to() == null) {
            faults.add(path, "window-without-ends");
        }
        Contradictions.days(window.from(), window.to(), path + ".from", faults);
    }

    private void asked(EligibilityCheck.Asked check, @Nullable Question question, String at, String path) {
        String code = check.question();
        if (question == null) {
            faults.add(at, "unknown-question", "value", code);
            return;
        }
        switch (check) {
            case EligibilityCheck.CreatedSince c ->
                fits(question instanceof Question.Date, "question-is-no-date", code, at);
            case EligibilityCheck.MinimumService m ->
                fits(question instanceof Question.Number, "question-is-no-number", code, at);
            case EligibilityCheck.AtLeastOneOf a -> standards(a, question, at, path);
            case EligibilityCheck.ResidentOrActive r -> pledge(question, code, at);
            case EligibilityCheck.NotEnteredBefore n -> pledge(question, code, at);
            case EligibilityCheck.Declared d -> pledge(question, code, at);
        }
    }

    private void standards(EligibilityCheck.AtLeastOneOf check, Question question, String at, String path) {
        Contradictions.once(check.standards(), Standard::option, path + ".standards", "option", faults);
        if (check.count() > check.standards().size()) {
            faults.add(
                    path + ".count",
                    "count-beyond-standards",
                    "value",
                    check.count(),
                    "max",
                    check.standards().size());
        }
        if (check.evidence() != null) {
            attachment(check.evidence(), path + ".evidence");
        }
        if (!(question instanceof Question.Choice choice)) {
            faults.add(at, "question-is-no-choice", "value", check.question());
            return;
        }
        fits(choice.multiple(), "question-takes-one", check.question(), at);
        for (int i = 0; i < check.standards().size(); i++) {
            String option = check.standards().get(i).option();
            fits(choice.offers(option), "unknown-option", option, path + ".standards[" + i + "].option");
        }
    }

    /** A form that calls the document optional and then refuses the entry without it misleads. */
    private void endorsement(EligibilityCheck.EndorsedByUnit check, String at) {
        attachment(check.attachment(), at);
        boolean optional = rulebook.dossier().attachments().stream()
                .filter(kind -> kind.code().equals(check.attachment()))
                .anyMatch(kind -> !kind.required() && kind.requiredWhen() == null);
        fits(
                !optional || check.effect() != EligibilityCheck.Effect.BLOCKING,
                "endorsement-optional",
                check.attachment(),
                at);
    }

    private void attachment(String code, String at) {
        boolean known =
                rulebook.dossier().attachments().stream().anyMatch(a -> a.code().equals(code));
        fits(known, "unknown-attachment", code, at);
    }

    private void pledge(Question question, String code, String at) {
        fits(question instanceof Question.Pledge, "question-is-no-pledge", code, at);
    }

    private void fits(boolean fits, String fault, String value, String at) {
        if (!fits) {
            faults.add(at, fault, "value", value);
        }
    }
}
