package vn.bangvang.expert;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** An expert as stored; the lines of {@code expertise} are field codes and keywords. */
@MappedEntity("expert")
record ExpertRow(
        @Id @BinaryId UUID id,
        @Nullable @BinaryId UUID accountId,
        String fullName,
        @Nullable String degree,
        @Nullable String position,
        String unitName,
        @Nullable @BinaryId UUID unitId,
        String expertise,
        String email,
        @Nullable String phone,
        String searchKey,
        Instant createdAt,
        @Version int version) {

    ExpertRow ofAccount(UUID account) {
        return new ExpertRow(
                id, account, fullName, degree, position, unitName, unitId, expertise, email, phone, searchKey,
                createdAt, version);
    }

    List<String> expertiseLines() {
        return Arrays.stream(expertise.split("\n"))
                .filter(line -> !line.isBlank())
                .toList();
    }

    Expert toExpert() {
        return new Expert(id, accountId, fullName, degree, position, unitName, unitId, expertiseLines(), email, phone);
    }

    ExpertView toView() {
        return new ExpertView(
                id, fullName, degree, position, unitName, expertiseLines(), email, phone, accountId != null, version);
    }
}
