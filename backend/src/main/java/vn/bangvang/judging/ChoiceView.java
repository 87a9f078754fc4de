package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;

/** Something to choose, by code. */
@Serdeable
public record ChoiceView(String code, WordsView name) {}
