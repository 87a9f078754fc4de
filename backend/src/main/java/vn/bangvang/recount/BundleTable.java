package vn.bangvang.recount;

import java.util.List;
import java.util.stream.Stream;

/** The tables of a bundle and their columns. */
enum BundleTable {
    ENTRIES("entries.csv", List.of("entry", "field"), List.of("ageGroup", "unit", "authors", "youth", "seniority")),
    SHEETS("sheets.csv", List.of("round", "entry", "judge", "criterion", "points"), List.of("role")),
    FIGURES("figures.csv", List.of("round", "entry", "figure", "value"), List.of()),
    BALLOTS("ballots.csv", List.of("round", "entry", "option"), List.of("turn", "count")),
    MEETINGS(
            "meetings.csv",
            List.of("round", "members", "present"),
            List.of("turn", "entry", "leaderPresent", "conflicted")),
    CHOICES("choices.csv", List.of("choice", "entry"), List.of("round", "level", "tie", "chosen")),
    PUBLISHED("published.csv", List.of("what", "entry", "value"), List.of("round", "of"));

    private final String file;
    private final List<String> required;
    private final List<String> optional;

    BundleTable(String file, List<String> required, List<String> optional) {
        this.file = file;
        this.required = required;
        this.optional = optional;
    }

    String file() {
        return file;
    }

    /** Columns that must be there. */
    List<String> required() {
        return required;
    }

    /** All columns in the order in which they are written. */
    List<String> columns() {
        return Stream.concat(required.stream(), optional.stream()).toList();
    }
}
