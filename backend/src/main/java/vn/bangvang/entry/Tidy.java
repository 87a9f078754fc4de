package vn.bangvang.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.kernel.Text;
import vn.bangvang.rulebook.People;
import vn.bangvang.rulebook.Rulebook;

/** A draft as it is handed in: no spaces around texts, only answers to questions of this form, exactly one lead. */
final class Tidy {

    private Tidy() {}

    /** @param today whoever is of age on this day has no representative */
    static Draft draft(Draft draft, Rulebook rulebook, LocalDate today) {
        var answers = new LinkedHashMap<String, String>();
        rulebook.questions().forEach(question -> {
            var answer = Text.nfc(draft.answers().getOrDefault(question.code(), ""));
            if (!answer.isEmpty()) {
                answers.put(question.code(), answer);
            }
        });
        return new Draft(
                Text.nfc(draft.title()),
                draft.field().strip(),
                draft.entrant().strip(),
                Text.nfc(draft.organisation()),
                asksUnit(rulebook) ? Text.nfc(draft.submittingUnit()) : "",
                answers,
                authors(draft.authors(), rulebook, today));
    }

    private static boolean asksUnit(Rulebook rulebook) {
        var people = rulebook.people();
        return people.submittingUnit() != People.Presence.NONE || people.enteredBy() == People.EnteredBy.UNIT;
    }

    private static List<AuthorDraft> authors(List<AuthorDraft> typed, Rulebook rulebook, LocalDate today) {
        int lead = 0;
        for (int i = typed.size() - 1; i >= 0; i--) {
            lead = typed.get(i).lead() ? i : lead;
        }
        var tidy = new ArrayList<AuthorDraft>();
        for (int i = 0; i < typed.size(); i++) {
            var author = typed.get(i);
            var details = new LinkedHashMap<String, String>();
            for (Map.Entry<String, String> detail : author.details().entrySet()) {
                if (!detail.getValue().isBlank()) {
                    details.put(detail.getKey(), Text.nfc(detail.getValue()));
                }
            }
            var guardian = author.isChild(rulebook, today) ? author.guardian() : null;
            tidy.add(new AuthorDraft(
                    Text.nfc(author.name()), i == lead, author.share().strip(), details, guardian));
        }
        return tidy;
    }
}
