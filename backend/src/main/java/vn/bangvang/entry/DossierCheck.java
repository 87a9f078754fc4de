package vn.bangvang.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.EntryFormRules;
import vn.bangvang.rulebook.FilledForm;
import vn.bangvang.rulebook.FormFault;
import vn.bangvang.rulebook.History;
import vn.bangvang.rulebook.People;
import vn.bangvang.rulebook.Rulebook;

/** Judges a draft as a whole: the rulebook's rules, and what the register of authors can hold. */
final class DossierCheck {

    static final int TITLE_MAX = 500;

    private static final Pattern SHARE = Pattern.compile("[0-9]{1,3}([.,][0-9]{1,4})?");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Map<String, Integer> LONGEST = Map.of(
            "ethnicity",
            60,
            "degree",
            200,
            "occupation",
            200,
            "workplace",
            300,
            "address",
            500,
            "phone",
            60,
            "email",
            254,
            "gender",
            20);

    private DossierCheck() {}

    /** What keeps a dossier out, as a refusal names it. */
    static List<Violation> blocking(List<FormFault> faults) {
        return faults.stream()
                .filter(FormFault::isBlocking)
                .map(fault -> new Violation(fault.path(), fault.code(), fault.facts()))
                .toList();
    }

    /** Everything that is missing or wrong, in the order of the form. */
    static List<FormFault> check(
            Rulebook rulebook, Draft draft, List<Attachment> files, History history, LocalDate today) {
        var own = new ArrayList<FormFault>();
        tooLong("title", draft.title(), TITLE_MAX, own);
        tooLong("organisation", draft.organisation(), 300, own);
        tooLong("submittingUnit", draft.submittingUnit(), 300, own);
        for (int i = 0; i < draft.authors().size(); i++) {
            var author = draft.authors().get(i);
            author("authors[" + i + "]", author, own);
            if (author.isChild(rulebook, today)) {
                guardian("authors[" + i + "].guardian", author.guardian(), own);
            }
        }
        var claimed = own.stream().map(FormFault::path).toList();
        var ruled = EntryFormRules.check(rulebook, filled(draft, files), history, today).stream()
                .filter(fault -> !claimed.contains(fault.path()));
        return Stream.concat(ruled, own.stream()).toList();
    }

    /** Whoever answers for a child must be within reach. */
    private static void guardian(String path, @Nullable GuardianDraft guardian, List<FormFault> faults) {
        tooLong(path + ".name", guardian == null ? "" : guardian.name(), 200, faults);
        told(
                path + ".relation",
                guardian == null ? "" : guardian.relation(),
                "entry.guardian-relation-missing",
                faults);
        told(path + ".phone", guardian == null ? "" : guardian.phone(), "entry.guardian-phone-missing", faults);
    }

    private static void told(String path, String text, String missing, List<FormFault> faults) {
        if (text.isBlank()) {
            faults.add(fault(path, missing, Map.of()));
        }
        tooLong(path, text, 60, faults);
    }

    private static void author(String path, AuthorDraft author, List<FormFault> faults) {
        tooLong(path + ".name", author.name(), 200, faults);
        if (!author.share().isBlank() && share(author.share()) == null) {
            faults.add(fault(path + ".share", "entry.share-not-a-number", Map.of("value", author.share())));
        }
        LONGEST.forEach((kind, max) ->
                tooLong(path + ".details." + kind, author.details().getOrDefault(kind, ""), max, faults));
        var born = author.detail(AuthorDetail.Kind.BIRTH_DATE);
        if (!born.isEmpty() && day(born) == null) {
            faults.add(fault(path + ".details.birth-date", "entry.birth-date-unreadable", Map.of("value", born)));
        }
        var email = author.detail(AuthorDetail.Kind.EMAIL);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            faults.add(fault(path + ".details.email", "entry.email-unreadable", Map.of("value", email)));
        }
    }

    private static void tooLong(String path, String text, int max, List<FormFault> faults) {
        int length = text.codePointCount(0, text.length());
        if (length > max) {
            faults.add(fault(path, "form.answer-too-long", Map.of("length", length, "max", max)));
        }
    }

    private static FormFault fault(String path, String code, Map<String, Object> facts) {
        return new FormFault(path, code, facts, EligibilityCheck.Effect.BLOCKING);
    }

    private static FilledForm filled(Draft draft, List<Attachment> files) {
        var entrant = Arrays.stream(People.EntrantKind.values())
                .filter(kind -> kind.name().equals(draft.entrant()))
                .findFirst()
                .orElse(null);
        return new FilledForm(
                draft.title(),
                draft.field(),
                entrant,
                draft.organisation(),
                draft.submittingUnit(),
                draft.authors().stream().map(DossierCheck::filled).toList(),
                new HashMap<>(draft.answers()),
                files.stream()
                        .map(file -> new FilledForm.File(file.kind(), file.mediaType(), file.size()))
                        .toList());
    }

    private static FilledForm.Author filled(AuthorDraft author) {
        var details = new EnumMap<AuthorDetail.Kind, String>(AuthorDetail.Kind.class);
        for (var kind : AuthorDetail.Kind.values()) {
            details.put(kind, author.detail(kind));
        }
        var guardian = author.guardian();
        return new FilledForm.Author(
                author.name(),
                share(author.share()),
                details,
                guardian == null ? FilledForm.Guardian.NONE : guardian.filled());
    }

    /** Per cent as people type it, with a comma or a point; exact. */
    static @Nullable BigDecimal share(String typed) {
        var text = typed.strip().replace(" ", "").replace("%", "");
        return SHARE.matcher(text).matches() ? new BigDecimal(text.replace(',', '.')) : null;
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeException unfinished) {
            return null;
        }
    }
}
