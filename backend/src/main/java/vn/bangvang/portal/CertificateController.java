package vn.bangvang.portal;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import vn.bangvang.account.Action;
import vn.bangvang.account.Permit;
import vn.bangvang.ceremony.CertificateCheckView;
import vn.bangvang.ceremony.Certificates;
import vn.bangvang.kernel.RuleBroken;

/** Tells whoever holds a certificate whether it is real. */
@Tag(name = "portal")
@Controller("/api/public/certificates")
class CertificateController {

    private final Certificates certificates;
    private final InstantSource clock;

    CertificateController(Certificates certificates, InstantSource clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    @Get("/{token}")
    @Operation(operationId = "checkCertificate")
    @Permit(Action.PUBLIC_READ)
    @ExecuteOn(TaskExecutors.BLOCKING)
    CertificateCheckView check(String token) {
        return certificates
                .check(token, clock.instant())
                .orElseThrow(() -> RuleBroken.of(PortalRule.CERTIFICATE_UNKNOWN));
    }
}
