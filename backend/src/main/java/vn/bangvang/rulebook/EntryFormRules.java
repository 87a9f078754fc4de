package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be true of an entry when it is submitted. Drafts are never refused: they are saved as they are. */
public final class EntryFormRules {

    private EntryFormRules() {}

    /**
     * Everything in the filled form that the rules do not accept, in the order of the form; empty when it can be
     * submitted without a remark. Only {@linkplain FormFault#isBlocking() blocking} faults refuse submission.
     */
    public static List<FormFault> check(Rulebook rulebook, FilledForm form) {
        var faults = new FormFaults();
        heading(rulebook, form, faults);
        AuthorRules.check(rulebook.people(), form, faults);
        rulebook.questions().forEach(q -> AnswerRules.check(q, form.answers().getOrDefault(q.code(), ""), faults));
        files(rulebook.dossier().attachments(), form, faults);
        rulebook.eligibility().forEach(c -> eligibility(c, form, faults));
        return faults.toList();
    }

    private static void heading(Rulebook rulebook, FilledForm form, FormFaults faults) {
        if (isEmpty(form.title())) {
            faults.add("title", "title-missing");
        }
        String field = form.field();
        if (field == null || field.isBlank()) {
            faults.add("field", "field-missing");
        } else if (rulebook.findField(field).isEmpty()) {
            faults.add("field", "field-unknown", "value", field);
        }
        var entrant = form.entrant();
        if (entrant == null) {
            faults.add("entrant", "entrant-missing");
        } else if (!rulebook.people().entrants().contains(entrant)) {
            faults.add("entrant", "entrant-not-allowed");
        } else if (entrant == People.EntrantKind.ORGANISATION && isEmpty(form.organisation())) {
            faults.add("organisation", "organisation-missing");
        }
    }

    private static void files(List<AttachmentKind> kinds, FilledForm form, FormFaults faults) {
        for (var kind : kinds) {
            long count = form.files().stream()
                    .filter(f -> f.kind().equals(kind.code()))
                    .count();
            String path = "attachments." + kind.code();
            if (kind.required() && count == 0) {
                faults.add(path, "attachment-missing", "name", kind.name().vi());
            }
            if (count > kind.maxCount()) {
                faults.add(
                        path, "too-many-attachments", "name", kind.name().vi(), "count", count, "max", kind.maxCount());
            }
        }
        for (int i = 0; i < form.files().size(); i++) {
            file(kinds, form.files().get(i), "files[" + i + "]", faults);
        }
    }

    private static void file(List<AttachmentKind> kinds, FilledForm.File file, String path, FormFaults faults) {
        var kind = kinds.stream()
                .filter(k -> k.code().equals(file.kind()))
                .findFirst()
                .orElse(null);
        if (kind == null) {
            faults.add(path, "attachment-kind-unknown", "value", file.kind());
            return;
        }
        String name = kind.name().vi();
        if (!kind.accepts(file.mediaType())) {
            var allowed = kind.formats().stream().map(Enum::name).collect(Collectors.joining(", "));
            faults.add(path, "attachment-format", "name", name, "allowed", allowed);
        }
        if (file.bytes() > kind.maxBytes()) {
            faults.add(path, "attachment-too-large", "name", name, "size", file.bytes(), "max", kind.maxBytes());
        }
    }

    /** A check whose question is already complained about, or not answered with a date, says nothing of its own. */
    private static void eligibility(EligibilityCheck check, FilledForm form, FormFaults faults) {
        if (!(check instanceof EligibilityCheck.Asked asked)) {
            return;
        }
        String path = "answers." + asked.question();
        if (faults.isFaulty(path)) {
            return;
        }
        String answer = form.answers().getOrDefault(asked.question(), "").strip();
        String label = check.label().vi();
        switch (asked) {
            case EligibilityCheck.CreatedSince created -> {
                var day = AnswerRules.day(answer);
                if (day != null && day.isBefore(created.since())) {
                    tooEarly(check, path, day, created.since(), faults);
                }
            }
            case EligibilityCheck.ResidentOrActive r -> pledged(check, path, answer, label, faults);
            case EligibilityCheck.NotEnteredBefore n -> pledged(check, path, answer, label, faults);
            case EligibilityCheck.Declared d -> pledged(check, path, answer, label, faults);
            case EligibilityCheck.MinimumService m -> {}
            case EligibilityCheck.AtLeastOneOf a -> {}
        }
    }

    private static void tooEarly(
            EligibilityCheck check, String path, LocalDate day, LocalDate since, FormFaults faults) {
        faults.add(
                check.effect(),
                path,
                "eligibility.created-too-early",
                "check",
                check.code(),
                "label",
                check.label().vi(),
                "value",
                day.toString(),
                "since",
                since.toString());
    }

    private static void pledged(EligibilityCheck check, String path, String answer, String label, FormFaults faults) {
        if (!answer.equals("true")) {
            faults.add(check.effect(), path, "eligibility.not-pledged", "check", check.code(), "label", label);
        }
    }

    static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
