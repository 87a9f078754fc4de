package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Everybody who gets one commendation, in the order in which they are called. */
@Serdeable
record CommendedRequest(@NotNull @Size(max = 1000) List<@NotNull @Valid Commended> recipients) {}
