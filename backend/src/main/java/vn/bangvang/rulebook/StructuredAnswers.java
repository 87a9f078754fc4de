package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers of several parts, which travel as JSON text: tables and persons. */
final class StructuredAnswers {

    private static final int LONGEST_TEXT = 2000;

    private StructuredAnswers() {}

    static void table(Question.Table question, String answer, String path, FormFaults faults) {
        if (!(JsonReader.read(answer) instanceof List<?> rows)) {
            faults.add(path, "not-a-table");
            return;
        }
        if (rows.isEmpty() && question.required()) {
            faults.add(path, "answer-missing");
        }
        if (rows.size() > question.maxRows()) {
            faults.add(path, "too-many-rows", "count", rows.size(), "max", question.maxRows());
        }
        var known = question.columns().stream().map(Question.Column::code).toList();
        for (int i = 0; i < rows.size(); i++) {
            String row = path + "[" + i + "]";
            var cells = texts(rows.get(i), known);
            if (cells == null) {
                faults.add(row, "not-a-table");
            } else {
                question.columns().forEach(c -> cell(c, cells.getOrDefault(c.code(), ""), row, faults));
            }
        }
    }

    private static void cell(Question.Column column, String text, String row, FormFaults faults) {
        String path = row + "." + column.code();
        if (text.isEmpty()) {
            if (column.required()) {
                faults.add(path, "answer-missing");
            }
            return;
        }
        switch (column.type()) {
            case TEXT -> notTooLong(text, path, faults);
            case NUMBER -> fits(AnswerRules.number(text) != null, path, "not-a-number", text, faults);
            case MONEY -> fits(AnswerRules.isMoney(text), path, "not-money", text, faults);
            case DATE -> fits(AnswerRules.day(text) != null, path, "not-a-date", text, faults);
        }
    }

    static void person(Question.Person question, String answer, String path, FormFaults faults) {
        var kinds = question.details().stream().map(d -> Words.kebab(d.kind().name()));
        var parts = texts(
                JsonReader.read(answer), Stream.concat(Stream.of("name"), kinds).toList());
        if (parts == null) {
            faults.add(path, "not-a-person");
        } else if (parts.values().stream().anyMatch(text -> !text.isEmpty())) {
            named(question, parts, path, faults);
        } else if (question.required()) {
            faults.add(path, "answer-missing");
        }
    }

    private static void named(Question.Person question, Map<String, String> parts, String path, FormFaults faults) {
        parts.forEach((part, text) -> notTooLong(text, path + "." + part, faults));
        if (parts.getOrDefault("name", "").isEmpty()) {
            faults.add(path + ".name", "person-name-missing");
        }
        for (var detail : question.details()) {
            String part = Words.kebab(detail.kind().name());
            String text = parts.getOrDefault(part, "");
            if (text.isEmpty() && detail.required()) {
                faults.add(path + "." + part, "answer-missing");
            } else if (!text.isEmpty() && detail.kind() == AuthorDetail.Kind.BIRTH_DATE) {
                fits(AnswerRules.day(text) != null, path + "." + part, "not-a-date", text, faults);
            }
        }
    }

    private static void notTooLong(String text, String path, FormFaults faults) {
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST_TEXT) {
            faults.add(path, "answer-too-long", "length", length, "max", LONGEST_TEXT);
        }
    }

    private static void fits(boolean fits, String path, String code, String text, FormFaults faults) {
        if (!fits) {
            faults.add(path, code, "value", text);
        }
    }

    /** The parts of a JSON object as texts; null when it is none, or has other parts than the known ones. */
    private static @Nullable Map<String, String> texts(@Nullable Object value, List<String> known) {
        if (!(value instanceof Map<?, ?> parts) || !known.containsAll(parts.keySet())) {
            return null;
        }
        var texts = new HashMap<String, String>();
        for (var part : parts.entrySet()) {
            var cell = part.getValue() instanceof BigDecimal number ? number.toPlainString() : part.getValue();
            if (!(cell instanceof String text)) {
                return null;
            }
            texts.put(
                    part.getKey().toString(),
                    Normalizer.normalize(text, Normalizer.Form.NFC).strip());
        }
        return texts;
    }
}
