package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * The register of an edition.
 *
 * @param missing how many of those who get a prize have none that stands
 * @param mayIssue whether certificates can be issued now
 */
@Serdeable
record CertificateRegisterView(List<CertificateView> items, int missing, boolean mayIssue) {}
