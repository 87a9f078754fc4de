package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One answer, as typed, against its question. */
final class AnswerRules {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,10})?");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,15}");

    /** How many words an A4 page of 13-point type holds. */
    static final int WORDS_PER_PAGE = 500;

    private AnswerRules() {}

    static void check(Question question, String typed, FormFaults faults) {
        String path = "answers." + question.code();
        String answer = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (answer.isEmpty()) {
            if (question.required()) {
                faults.add(path, question instanceof Question.Pledge ? "pledge-missing" : "answer-missing");
            }
            return;
        }
        switch (question) {
            case Question.ShortText text -> shortText(text, answer, path, faults);
            case Question.LongText text -> longText(text, answer, path, faults);
            case Question.Number number -> number(number, answer, path, faults);
            case Question.Money money -> money(money, answer, path, faults);
            case Question.Date date -> date(date, answer, path, faults);
            case Question.Choice choice -> choice(choice, answer, path, faults);
            case Question.Pledge pledge -> pledge(pledge, answer, path, faults);
            case Question.Table table -> StructuredAnswers.table(table, answer, path, faults);
            case Question.Person person -> StructuredAnswers.person(person, answer, path, faults);
        }
    }

    /** The day that was typed, or null when it is none. */
    static @Nullable LocalDate day(String answer) {
        try {
            return LocalDate.parse(answer);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The number that was typed, or null when it is none. */
    static @Nullable BigDecimal number(String answer) {
        return NUMBER.matcher(answer).matches() ? ScalarBinder.plain(new BigDecimal(answer.replace(',', '.'))) : null;
    }

    /** Whether this is a sum of whole đồng. */
    static boolean isMoney(String answer) {
        return MONEY.matcher(answer).matches();
    }

    private static void shortText(Question.ShortText question, String answer, String path, FormFaults faults) {
        int length = answer.codePointCount(0, answer.length());
        if (length > question.maxChars()) {
            faults.add(path, "answer-too-long", "length", length, "max", question.maxChars());
        }
    }

    private static void longText(Question.LongText question, String answer, String path, FormFaults faults) {
        int words = answer.split("\\s+", -1).length;
        var max = question.maxWords();
        var pages = question.maxPages();
        if (max != null && words > max) {
            faults.add(path, "too-many-words", "length", words, "max", max);
        } else if (pages != null && words > pages * WORDS_PER_PAGE) {
            faults.add(path, "too-many-pages", "length", words, "max", pages * WORDS_PER_PAGE, "pages", pages);
        }
    }

    private static void number(Question.Number question, String answer, String path, FormFaults faults) {
        var value = number(answer);
        if (value == null) {
            faults.add(path, "not-a-number", "value", answer);
            return;
        }
        var min = question.min();
        var max = question.max();
        if (value.scale() > question.decimals()) {
            faults.add(path, "too-many-decimals", "value", value, "max", question.decimals());
        } else if (min != null && value.compareTo(min) < 0) {
            faults.add(path, "below-min", "value", value, "min", min);
        } else if (max != null && value.compareTo(max) > 0) {
            faults.add(path, "above-max", "value", value, "max", max);
        }
    }

    private static void money(Question.Money question, String answer, String path, FormFaults faults) {
        var max = question.max();
        if (!isMoney(answer)) {
            faults.add(path, "not-money", "value", answer);
        } else if (max != null && Long.parseLong(answer) > max) {
            faults.add(path, "above-max", "value", answer, "max", max);
        }
    }

    private static void date(Question.Date question, String answer, String path, FormFaults faults) {
        var day = day(answer);
        var from = question.notBefore();
        var to = question.notAfter();
        if (day == null) {
            faults.add(path, "not-a-date", "value", answer);
        } else if (from != null && day.isBefore(from)) {
            faults.add(path, "date-too-early", "value", answer, "min", from.toString());
        } else if (to != null && day.isAfter(to)) {
            faults.add(path, "date-too-late", "value", answer, "max", to.toString());
        }
    }

    private static void choice(Question.Choice question, String answer, String path, FormFaults faults) {
        var known = question.options().stream().map(Question.Option::code).collect(Collectors.toSet());
        var chosen = EntryFormRules.chosen(answer);
        chosen.stream()
                .filter(c -> !known.contains(c))
                .findFirst()
                .ifPresent(c -> faults.add(path, "option-unknown", "value", c));
        if (!question.multiple() && chosen.size() > 1) {
            faults.add(path, "one-option-only");
        }
    }

    private static void pledge(Question.Pledge question, String answer, String path, FormFaults faults) {
        if (!answer.equals("true") && !answer.equals("false")) {
            faults.add(path, "not-yes-or-no", "value", answer);
        } else if (question.required() && answer.equals("false")) {
            faults.add(path, "pledge-missing");
        }
    }
}
