package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;
import vn.bangvang.rulebook.MemberRole;

/** Somebody on a panel and how far the person's sheets are. Who left is shown while sealed sheets name the person. */
@Serdeable
public record MemberView(
        UUID expertId,
        UUID judgeId,
        String fullName,
        @Nullable String degree,
        String unitName,
        MemberRole role,
        boolean seated,
        int open,
        int sealed,
        int recused) {}
