package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.MemberRole;

/** A seat with the person on it. */
@MappedEntity
record Member(
        @BinaryId UUID panelId,
        @Id @BinaryId UUID judgeId,
        @BinaryId UUID expertId,
        String fullName,
        @Nullable String degree,
        String unitName,
        @Nullable @BinaryId UUID unitId,
        String email,
        @Nullable String phone,
        MemberRole role,
        boolean seated) {

    boolean isChair() {
        return role == MemberRole.CHAIR;
    }

    Sitter sitter() {
        return new Sitter(judgeId, email, phone, unitName, unitId);
    }
}
