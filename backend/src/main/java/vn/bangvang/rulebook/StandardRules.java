package vn.bangvang.rulebook;

import java.util.HashSet;
import java.util.List;

/** "At least one of a list": what is claimed, what the archive confirms, and the evidence for it. */
final class StandardRules {

    private final Rulebook rulebook;
    private final FilledForm form;
    private final History history;
    private final FormFaults faults;

    StandardRules(Rulebook rulebook, FilledForm form, History history, FormFaults faults) {
        this.rulebook = rulebook;
        this.form = form;
        this.history = history;
        this.faults = faults;
    }

    /** A claim that the archive must confirm counts only when it does. */
    void check(EligibilityCheck.AtLeastOneOf check) {
        var claimed = claimed(check);
        String path = "answers." + check.question();
        int met = 0;
        for (var standard : claimed) {
            var won = standard.won();
            if (won == null || history.shows(won)) {
                met++;
            } else {
                faults.add(
                        check,
                        path,
                        "standard-not-in-archive",
                        "standard",
                        rulebook.optionLabel(check.question(), standard.option())
                                .orElseThrow());
            }
        }
        if (met < check.count()) {
            faults.add(check, path, "too-few-standards", "value", met, "min", check.count());
        }
        var evidence = check.evidence();
        if (evidence != null && !claimed.isEmpty() && form.filesOf(evidence) == 0) {
            faults.add(check, "attachments." + evidence, "evidence-missing");
        }
    }

    private List<Standard> claimed(EligibilityCheck.AtLeastOneOf check) {
        var chosen = new HashSet<>(EntryFormRules.chosen(form.answer(check.question())));
        return check.standards().stream()
                .filter(s -> chosen.contains(s.option()))
                .toList();
    }
}
