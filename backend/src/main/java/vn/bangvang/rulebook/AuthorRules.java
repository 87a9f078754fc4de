package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.Objects;

/** How many authors, what is asked of each, and shares that make exactly a whole. */
final class AuthorRules {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private AuthorRules() {}

    static void check(Rulebook rulebook, FilledForm form, FormFaults faults) {
        var people = rulebook.people();
        count(people, form, faults);
        for (int i = 0; i < form.authors().size(); i++) {
            author(people, form.authors().get(i), "authors[" + i + "]", faults);
        }
        ageGroup(rulebook, form, faults);
        if (people.shares()) {
            shares(form, faults);
        }
    }

    private static void count(People people, FilledForm form, FormFaults faults) {
        int count = form.authors().size();
        if (count < people.minAuthors()) {
            faults.add("authors", "too-few-authors", "count", count, "min", people.minAuthors());
        } else if (count > people.maxAuthors()) {
            faults.add("authors", "too-many-authors", "count", count, "max", people.maxAuthors());
        } else if (form.entrant() == People.EntrantKind.INDIVIDUAL && count != 1) {
            faults.add("authors", "individual-has-one-author", "count", count);
        } else if (form.entrant() == People.EntrantKind.GROUP && count < 2) {
            faults.add("authors", "group-has-several-authors", "count", count);
        }
    }

    private static void author(People people, FilledForm.Author author, String path, FormFaults faults) {
        if (EntryFormRules.isEmpty(author.name())) {
            faults.add(path + ".name", "author-name-missing");
        }
        for (var detail : people.details()) {
            String typed = author.details().getOrDefault(detail.kind(), "");
            String at = path + ".details." + Words.kebab(detail.kind().name());
            if (EntryFormRules.isEmpty(typed)) {
                if (detail.required()) {
                    faults.add(at, "author-detail-missing");
                }
            } else if (detail.kind() == AuthorDetail.Kind.BIRTH_DATE && author.birthDate() == null) {
                faults.add(at, "not-a-date", "value", typed);
            }
        }
    }

    /** Judged only when every day of birth is known: the eldest author decides. */
    private static void ageGroup(Rulebook rulebook, FilledForm form, FormFaults faults) {
        var births = form.birthDates();
        boolean known = !births.isEmpty() && births.size() == form.authors().size();
        if (known
                && !rulebook.ageGroups().isEmpty()
                && rulebook.ageGroupOf(births).isEmpty()) {
            faults.add("authors", "no-age-group");
        }
    }

    /** The sum is judged only when every share is a share; then it must be 100, not nearly 100. */
    private static void shares(FilledForm form, FormFaults faults) {
        boolean complete = true;
        for (int i = 0; i < form.authors().size(); i++) {
            var share = form.authors().get(i).share();
            String path = "authors[" + i + "].share";
            if (share == null) {
                faults.add(path, "share-missing");
                complete = false;
            } else if (share.signum() <= 0 || share.compareTo(WHOLE) > 0) {
                faults.add(path, "share-out-of-range", "value", share);
                complete = false;
            }
        }
        if (!complete || form.authors().isEmpty()) {
            return;
        }
        var sum = form.authors().stream()
                .map(FilledForm.Author::share)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            faults.add("authors", "shares-miss-100", "sum", ScalarBinder.plain(sum));
        }
    }
}
