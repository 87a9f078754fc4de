package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;

/** The conditions of a rulebook against one filled form. */
final class EligibilityRules {

    private final Rulebook rulebook;
    private final FilledForm form;
    private final History history;
    private final FormFaults faults;

    EligibilityRules(Rulebook rulebook, FilledForm form, History history, FormFaults faults) {
        this.rulebook = rulebook;
        this.form = form;
        this.history = history;
        this.faults = faults;
    }

    void check() {
        rulebook.eligibility().forEach(this::check);
    }

    private void check(EligibilityCheck check) {
        switch (check) {
            case EligibilityCheck.Asked asked -> answered(asked);
            case EligibilityCheck.BirthWindow window -> born(window, window.from(), window.to());
            case EligibilityCheck.BirthYears years ->
                born(years, years.from().atDay(1), years.to().atMonth(12).atEndOfMonth());
            case EligibilityCheck.OncePerPerson once -> once(once);
            case EligibilityCheck.PrizeInArchive prize -> prize(prize);
            case EligibilityCheck.EndorsedByUnit endorsed -> {
                if (form.filesOf(endorsed.attachment()) == 0) {
                    add(endorsed, "attachments." + endorsed.attachment(), "not-endorsed");
                }
            }
        }
    }

    /** A check whose question is already complained about says nothing of its own. */
    private void answered(EligibilityCheck.Asked check) {
        String path = "answers." + check.question();
        if (faults.isFaulty(path)) {
            return;
        }
        String answer = form.answer(check.question());
        switch (check) {
            case EligibilityCheck.CreatedSince created -> created(created, path, AnswerRules.day(answer));
            case EligibilityCheck.ResidentOrActive r -> pledged(r, path, answer);
            case EligibilityCheck.Declared d -> pledged(d, path, answer);
            case EligibilityCheck.NotEnteredBefore before -> {
                pledged(before, path, answer);
                notInArchive(before, path);
            }
            case EligibilityCheck.MinimumService service -> served(service, path, AnswerRules.number(answer));
            case EligibilityCheck.AtLeastOneOf standards ->
                new StandardRules(rulebook, form, history, faults).check(standards);
        }
    }

    private void created(EligibilityCheck.CreatedSince check, String path, @Nullable LocalDate day) {
        if (day != null && day.isBefore(check.since())) {
            add(check, path, "created-too-early", "value", day, "since", check.since());
        }
    }

    private void pledged(EligibilityCheck check, String path, String answer) {
        if (!answer.equals("true")) {
            add(check, path, "not-pledged");
        }
    }

    /** One known earlier entry is enough; the first is named. */
    private void notInArchive(EligibilityCheck.NotEnteredBefore check, String path) {
        boolean prizedOnly = check.before() == EligibilityCheck.NotEnteredBefore.Before.PRIZED;
        history.entered().stream()
                .filter(e -> e.prized() || !prizedOnly)
                .findFirst()
                .ifPresent(e -> add(
                        check,
                        path,
                        prizedOnly ? "prized-before" : "entered-before",
                        "entry",
                        e.entryCode(),
                        "edition",
                        e.edition()));
    }

    private void served(EligibilityCheck.MinimumService check, String path, @Nullable BigDecimal years) {
        if (years == null) {
            add(check, path, "service-unknown");
        } else if (years.compareTo(BigDecimal.valueOf(check.years())) < 0) {
            add(check, path, "service-too-short", "value", years, "min", check.years());
        }
    }

    /** Both days belong to the window. A day that was complained about already says nothing more here. */
    private void born(EligibilityCheck check, @Nullable LocalDate from, @Nullable LocalDate to) {
        for (int i = 0; i < form.authors().size(); i++) {
            String path = "authors[" + i + "].details.birth-date";
            var born = form.authors().get(i).birthDate();
            if (born == null) {
                if (!faults.isFaulty(path)) {
                    add(check, path, "birth-date-missing");
                }
            } else if (from != null && born.isBefore(from)) {
                add(check, path, "born-too-early", "value", born, "min", from);
            } else if (to != null && born.isAfter(to)) {
                add(check, path, "born-too-late", "value", born, "max", to);
            }
        }
    }

    private void once(EligibilityCheck.OncePerPerson check) {
        var told = new HashSet<String>();
        for (var prize : history.prizes()) {
            if (prize.programme().equals(rulebook.identity().programme()) && told.add(prize.author())) {
                add(
                        check,
                        authorPath(prize.author()),
                        "honoured-before",
                        "author",
                        prize.author(),
                        "edition",
                        prize.edition(),
                        "level",
                        prize.level());
            }
        }
    }

    private String authorPath(String name) {
        for (int i = 0; i < form.authors().size(); i++) {
            if (name.equals(form.authors().get(i).name())) {
                return "authors[" + i + "].name";
            }
        }
        return "authors";
    }

    private void prize(EligibilityCheck.PrizeInArchive check) {
        if (!history.shows(check.won())) {
            add(check, "authors", "prize-not-in-archive");
        }
    }

    private void add(EligibilityCheck check, String path, String code, Object... facts) {
        faults.add(check, path, code, facts);
    }
}
