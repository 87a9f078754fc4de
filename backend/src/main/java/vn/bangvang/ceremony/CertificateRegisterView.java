package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The register of an edition.
 *
 * @param missing how many authors of prized entries have none yet
 * @param mayIssue whether certificates can be issued now
 */
@Serdeable
record CertificateRegisterView(List<CertificateView> items, int missing, boolean mayIssue) {}
