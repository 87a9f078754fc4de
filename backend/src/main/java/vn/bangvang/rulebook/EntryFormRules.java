package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be true of an entry when it is submitted. Drafts are never refused: they are saved as they are. */
public final class EntryFormRules {

    private EntryFormRules() {}

    /**
     * Everything in the filled form that the rules do not accept, in the order of the form; empty when it can be
     * submitted without a remark. Only {@linkplain FormFault#isBlocking() blocking} faults refuse submission.
     *
     * @param history what the archive knows about the authors and the work
     * @param today the day of submission in Việt Nam; ages are counted on it
     */
    public static List<FormFault> check(Rulebook rulebook, FilledForm form, History history, LocalDate today) {
        var faults = new FormFaults();
        heading(rulebook, form, faults);
        AuthorRules.check(rulebook, form, faults);
        MinorRules.check(rulebook.people(), form, today, faults);
        rulebook.questions().forEach(q -> AnswerRules.check(q, form.answer(q.code()), faults));
        files(rulebook.dossier().attachments(), form, faults);
        new EligibilityRules(rulebook, form, history, faults).check();
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
        entrant(rulebook.people(), form, faults);
    }

    private static void entrant(People people, FilledForm form, FormFaults faults) {
        var entrant = form.entrant();
        if (entrant == null) {
            faults.add("entrant", "entrant-missing");
        } else if (!people.entrants().contains(entrant)) {
            faults.add("entrant", "entrant-not-allowed");
        } else if (entrant == People.EntrantKind.ORGANISATION && isEmpty(form.organisation())) {
            faults.add("organisation", "organisation-missing");
        }
        if (people.needsUnit() && isEmpty(form.submittingUnit())) {
            faults.add("submittingUnit", "submitting-unit-missing");
        }
    }

    private static void files(List<AttachmentKind> kinds, FilledForm form, FormFaults faults) {
        for (var kind : kinds) {
            long count = form.filesOf(kind.code());
            String path = "attachments." + kind.code();
            if (count == 0 && isRequired(kind, form)) {
                faults.add(path, "attachment-missing", "name", kind.name());
            }
            if (count > kind.maxCount()) {
                faults.add(path, "too-many-attachments", "name", kind.name(), "count", count, "max", kind.maxCount());
            }
        }
        for (int i = 0; i < form.files().size(); i++) {
            file(kinds, form.files().get(i), "files[" + i + "]", faults);
        }
    }

    private static boolean isRequired(AttachmentKind kind, FilledForm form) {
        var when = kind.requiredWhen();
        return kind.required()
                || (when != null && chosen(form.answer(when.question())).contains(when.is()));
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
        var name = kind.name();
        if (!kind.accepts(file.mediaType())) {
            var allowed = kind.formats().stream().map(Enum::name).collect(Collectors.joining(", "));
            faults.add(path, "attachment-format", "name", name, "allowed", allowed);
        }
        if (file.bytes() > kind.maxBytes()) {
            faults.add(path, "attachment-too-large", "name", name, "size", file.bytes(), "max", kind.maxBytes());
        }
    }

    /** The codes in the answer to a choice. */
    static List<String> chosen(String answer) {
        return Arrays.stream(answer.split(",", -1)).map(String::strip).toList();
    }

    static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
