package vn.bangvang.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The paper that puts a version in force, such as {@code 45/QĐ-BTC} of a day, and why the version before it changed. */
record VersionAct(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String reason) {}
