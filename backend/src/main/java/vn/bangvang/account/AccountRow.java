package vn.bangvang.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** A person as stored. The password's hash is null until an invitation is accepted. */
@MappedEntity("account")
record AccountRow(
        @Id @BinaryId UUID id,
        String email,
        String fullName,
        String searchKey,
        @Nullable String phone,
        @Nullable String passwordHash,
        AccountState state,
        String locale,
        Instant createdAt,
        @Version int version) {

    AccountRow confirmed() {
        return new AccountRow(
                id, email, fullName, searchKey, phone, passwordHash, AccountState.ACTIVE, locale, createdAt, version);
    }

    AccountRow withPassword(String hash) {
        return new AccountRow(id, email, fullName, searchKey, phone, hash, state, locale, createdAt, version);
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }
}
