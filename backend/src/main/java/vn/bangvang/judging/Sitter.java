package vn.bangvang.judging;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.expert.Expert;

/** A person who could judge, as far as conflicts go; without an account as long as nobody invited the person. */
record Sitter(
        @Nullable UUID judgeId,
        String email,
        @Nullable String phone,
        String unitName,
        @Nullable UUID unitId) {

    static Sitter of(Expert expert) {
        return new Sitter(expert.accountId(), expert.email(), expert.phone(), expert.unitName(), expert.unitId());
    }
}
