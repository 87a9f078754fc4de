package vn.bangvang.expert;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** An expert as the secretariat sees one; {@code invited} once an account exists. */
@Serdeable
public record ExpertView(
        UUID id,
        String fullName,
        @Nullable String degree,
        @Nullable String position,
        String unitName,
        List<String> expertise,
        String email,
        @Nullable String phone,
        boolean invited,
        int version) {}
