package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** The account of the person invited. */
@Serdeable
public record InvitedView(UUID accountId) {}
