package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;

/** @param path of the value in the rulebook */
@Serdeable
public record CloneHintView(String path, String code, String message) {}
