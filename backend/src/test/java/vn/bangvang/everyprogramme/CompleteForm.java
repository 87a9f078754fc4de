package vn.bangvang.everyprogramme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.rulebook.AuthorDetail;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.People;
import vn.bangvang.rulebook.Question;
import vn.bangvang.rulebook.Rulebook;

/** A dossier that meets everything a rulebook asks for, whatever that is. */
final class CompleteForm {

    private static final LocalDate GROWN_UP = LocalDate.of(1975, 6, 15);

    private final Rulebook rulebook;
    private final int number;

    CompleteForm(Rulebook rulebook, int number) {
        this.rulebook = rulebook;
        this.number = number;
    }

    Map<String, Object> form(String field, String unit) {
        var form = new LinkedHashMap<String, Object>();
        form.put("title", "%s số %d".formatted(rulebook.identity().entryTerm().vi(), number));
        form.put("field", field);
        form.put("entrant", entrant().name());
        form.put("organisation", unit);
        form.put("submittingUnit", unit);
        form.put("authors", authors(unit));
        form.put("answers", answers());
        return form;
    }

    private People.EntrantKind entrant() {
        var kinds = rulebook.people().entrants();
        return kinds.contains(People.EntrantKind.INDIVIDUAL)
                        && rulebook.people().minAuthors() == 1
                ? People.EntrantKind.INDIVIDUAL
                : kinds.getLast();
    }

    private List<Map<String, Object>> authors(String unit) {
        int count = entrant() == People.EntrantKind.GROUP
                ? Math.max(2, rulebook.people().minAuthors())
                : rulebook.people().minAuthors();
        var authors = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            var author = new HashMap<String, Object>();
            author.put("name", "Tác giả %d của hồ sơ %d".formatted(i + 1, number));
            author.put("lead", i == 0);
            author.put("share", i == 0 ? String.valueOf(100 - (count - 1)) : "1");
            author.put(
                    "details",
                    rulebook.people().details().stream()
                            .collect(Collectors.toMap(d -> word(d.kind()), d -> detail(d.kind(), unit))));
            if (rulebook.people().minors() != null) {
                author.put("guardian", guardian());
            }
            authors.add(author);
        }
        return authors;
    }

    private static Map<String, Object> guardian() {
        return Map.of(
                "name", "Y Bhan Niê",
                "relation", "Cha",
                "phone", "0905111222",
                "processing", "GIVEN",
                "publication", "GIVEN",
                "childPublication", "GIVEN");
    }

    private String detail(AuthorDetail.Kind kind, String unit) {
        return switch (kind) {
            case BIRTH_DATE -> birthDate().toString();
            case EMAIL -> "tac-gia-%d@example.vn".formatted(number);
            case PHONE -> "0905%06d".formatted(number);
            case WORKPLACE -> unit;
            case GENDER, ETHNICITY, DEGREE, OCCUPATION, ADDRESS -> "Nội dung " + word(kind);
        };
    }

    /** Different for every entry, and inside every window. */
    private LocalDate birthDate() {
        var day = GROWN_UP;
        for (var check : rulebook.eligibility()) {
            if (check instanceof EligibilityCheck.BirthYears years) {
                day = years.to().atDay(1);
            } else if (check instanceof EligibilityCheck.BirthWindow window) {
                var from = window.from();
                var to = window.to();
                day = from != null ? from : to != null ? to.minusYears(1) : day;
            }
        }
        return day.plusDays(number);
    }

    private Map<String, String> answers() {
        return rulebook.questions().collect(Collectors.toMap(Question::code, this::answer));
    }

    private String answer(Question question) {
        return switch (question) {
            case Question.ShortText t -> "Nội dung";
            case Question.LongText t -> "Nội dung đầy đủ của phần này.";
            case Question.Number n -> number(n).toPlainString();
            case Question.Money m -> "1000000";
            case Question.Date d -> date(d).toString();
            case Question.Choice c -> choice(c);
            case Question.Pledge p -> "true";
            case Question.Table t ->
                t.columns().stream()
                        .map(c -> "\"%s\": \"%s\"".formatted(c.code(), cell(c.type())))
                        .collect(Collectors.joining(", ", "[{", "}]"));
            case Question.Person p ->
                Stream.concat(
                                Stream.of("\"name\": \"Lê Thị Hoa\""),
                                p.details().stream()
                                        .map(d ->
                                                "\"%s\": \"%s\"".formatted(word(d.kind()), detail(d.kind(), "Trường"))))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static String cell(Question.ColumnType type) {
        return switch (type) {
            case TEXT -> "Nội dung";
            case NUMBER -> "2";
            case MONEY -> "1000000";
            case DATE -> "2025-05-01";
        };
    }

    private BigDecimal number(Question.Number question) {
        var least = question.min() == null ? BigDecimal.ONE : question.min();
        for (var check : rulebook.eligibility()) {
            if (check instanceof EligibilityCheck.MinimumService service
                    && service.question().equals(question.code())) {
                least = least.max(BigDecimal.valueOf(service.years()));
            }
        }
        return least;
    }

    private LocalDate date(Question.Date question) {
        var day = question.notBefore() == null ? LocalDate.of(2020, 1, 1) : question.notBefore();
        for (var check : rulebook.eligibility()) {
            if (check instanceof EligibilityCheck.CreatedSince created
                    && created.question().equals(question.code())
                    && created.since().isAfter(day)) {
                day = created.since();
            }
        }
        return day;
    }

    /** What a standard claims without the archive, where standards are asked; else the first option. */
    private String choice(Question.Choice question) {
        for (var check : rulebook.eligibility()) {
            if (check instanceof EligibilityCheck.AtLeastOneOf some
                    && some.question().equals(question.code())) {
                return some.standards().stream()
                        .filter(s -> s.won() == null)
                        .limit(some.count())
                        .map(s -> s.option())
                        .collect(Collectors.joining(","));
            }
        }
        return question.options().getFirst().code();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
