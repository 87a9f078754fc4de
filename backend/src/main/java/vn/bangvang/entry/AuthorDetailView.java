package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;

/** Something asked of every author: {@code birth-date}, {@code workplace} … */
@Serdeable
public record AuthorDetailView(String kind, boolean required) {}
