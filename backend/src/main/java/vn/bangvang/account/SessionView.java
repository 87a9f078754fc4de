package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** Who is signed in and which roles the person holds where. */
@Serdeable
public record SessionView(UUID accountId, String fullName, String email, String locale, List<GrantView> grants) {}
