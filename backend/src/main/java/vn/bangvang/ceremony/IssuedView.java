package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;

/** How many certificates were issued by this act, and how many there are. */
@Serdeable
record IssuedView(int issued, int total) {}
