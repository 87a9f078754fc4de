package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;

/**
 * One group that a change concerns, in words.
 *
 * @param count how many entries, sheets or prizes
 * @param blocking whether the draft cannot be issued while this stands
 */
@Serdeable
public record ImpactLineView(String code, String message, int count, boolean blocking) {}
