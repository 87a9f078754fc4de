package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Who is to sit on the panel, and whether as its chair. */
@Serdeable
public record MemberRequest(@NotNull UUID expertId, boolean chair) {}
