package vn.bangvang.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The secret part of a one-time link. */
@Serdeable
public record TokenRequest(@NotBlank @Size(max = 100) String token) {}
