package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One thing wrong in a rulebook.
 *
 * @param line of the YAML, counted from 1
 * @param path of the value, e.g. {@code rounds[0].sheet.criteria[2].max}; empty for the whole document
 * @param message in the reader's language
 */
@Serdeable
public record RulebookFaultView(int line, String path, String code, String message) {}
