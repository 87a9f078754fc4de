package vn.bangvang.ceremony;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.server.types.files.StreamedFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.Certificate;
import vn.bangvang.programme.EditionFiles;

@Tag(name = "ceremony")
@Controller("/api")
class CertificateController {

    private final CertificateService certificates;
    private final CertificatePrinting printing;
    private final EditionFiles files;

    CertificateController(CertificateService certificates, CertificatePrinting printing, EditionFiles files) {
        this.certificates = certificates;
        this.printing = printing;
        this.files = files;
    }

    @Post("/editions/{id}/certificates")
    @Operation(operationId = "issueCertificates")
    @Permit(Action.CERTIFICATE_ISSUE)
    IssuedView issue(UUID id, Caller caller) {
        return certificates.issue(caller, id);
    }

    @Get("/editions/{id}/certificates")
    @Operation(operationId = "listCertificates")
    @Permit(Action.CERTIFICATE_VIEW)
    CertificateRegisterView register(UUID id, Caller caller) {
        return certificates.register(caller, id);
    }

    @Get("/editions/{id}/certificates.pdf")
    @Operation(operationId = "printCertificates")
    @Permit(Action.CERTIFICATE_VIEW)
    @Produces({MediaType.APPLICATION_PDF, "application/problem+json"})
    HttpResponse<StreamedFile> all(UUID id, @QueryValue(defaultValue = "PLAIN") CertificateForm form, Caller caller) {
        return pdf(printing.all(caller, id), form, files.inline(id, "giay-chung-nhan", "pdf"));
    }

    @Get("/certificates/{id}.pdf")
    @Operation(operationId = "printCertificate")
    @Permit(Action.CERTIFICATE_VIEW)
    @Produces({MediaType.APPLICATION_PDF, "application/problem+json"})
    HttpResponse<StreamedFile> one(UUID id, @QueryValue(defaultValue = "PLAIN") CertificateForm form, Caller caller) {
        return pdf(printing.one(caller, id), form, "inline; filename=\"giay-chung-nhan.pdf\"");
    }

    @Post("/certificates/{id}/revocation")
    @Operation(operationId = "revokeCertificate")
    @Permit(Action.CERTIFICATE_ISSUE)
    @Status(HttpStatus.NO_CONTENT)
    void revoke(UUID id, @Valid @Body RevokeCertificateRequest request, Caller caller) {
        certificates.revoke(caller, id, request.reason());
    }

    private HttpResponse<StreamedFile> pdf(List<Certificate> papers, CertificateForm form, String disposition) {
        var file = new StreamedFile(printing.print(papers, form), MediaType.APPLICATION_PDF_TYPE);
        return HttpResponse.ok(file).header(HttpHeaders.CONTENT_DISPOSITION, disposition);
    }
}
