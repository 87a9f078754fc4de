package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A column of a table.
 *
 * @param type {@code text}, {@code number}, {@code money} or {@code date}
 */
@Serdeable
public record FormColumnView(String code, String label, String type, boolean required) {}
