package vn.bangvang.expert;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person of the directory, for features that choose among them. */
public record Expert(
        UUID id,
        @Nullable UUID accountId,
        String fullName,
        @Nullable String degree,
        @Nullable String position,
        String unitName,
        @Nullable UUID unitId,
        List<String> expertise,
        String email,
        @Nullable String phone) {

    public Expert {
        expertise = List.copyOf(expertise);
    }
}
