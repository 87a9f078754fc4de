package vn.bangvang.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who guided the authors, and so must not judge them. */
public record EntrySupervisor(
        String fullName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String unitName,
        @Nullable UUID unitId) {}
