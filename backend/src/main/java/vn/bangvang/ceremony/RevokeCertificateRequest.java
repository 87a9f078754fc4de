package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a certificate is revoked. */
@Serdeable
record RevokeCertificateRequest(@NotBlank @Size(max = 1000) String reason) {}
