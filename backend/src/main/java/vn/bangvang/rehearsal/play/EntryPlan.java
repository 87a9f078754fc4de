package vn.bangvang.rehearsal.play;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier to come.
 *
 * @param ineligible why the secretary will not let it pass, if so
 * @param merit where its mean will lie
 */
public record EntryPlan(
        String title,
        String field,
        ApplicantPlan applicant,
        String entrant,
        String unit,
        Map<String, String> answers,
        List<AuthorPlan> authors,
        List<FilePlan> files,
        Optional<String> ineligible,
        Band merit) {

    public EntryPlan {
        answers = Map.copyOf(answers);
        authors = List.copyOf(authors);
        files = List.copyOf(files);
    }

    Map<String, Object> typed() {
        return Map.of(
                "title", title,
                "field", field,
                "entrant", entrant,
                "organisation", entrant.equals("ORGANISATION") ? unit : "",
                "submittingUnit", unit,
                "answers", answers,
                "authors", authors.stream().map(AuthorPlan::typed).toList());
    }

    /** What is on the screen after the first minutes. */
    Map<String, Object> half() {
        return Map.of("title", title, "field", field, "entrant", entrant, "submittingUnit", unit);
    }
}
