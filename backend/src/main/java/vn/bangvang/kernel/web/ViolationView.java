package vn.bangvang.kernel.web;

import io.micronaut.serde.annotation.Serdeable;

/** One bad field: its path, a stable code and a sentence in the reader's language. */
@Serdeable
public record ViolationView(String path, String code, String message) {}
