package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.bangvang.rulebook.MemberRole;

/** Who is to sit on the panel, and as what. */
@Serdeable
public record MemberRequest(@NotNull UUID expertId, @NotNull MemberRole role) {}
