package vn.bangvang.entry;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.document.ReceiptPdf;
import vn.bangvang.storage.FileName;

@Tag(name = "entry")
@Controller("/api/entries/{id}")
class ReceiptController {

    private final Receipts receipts;
    private final ReceiptPdf pdf;

    ReceiptController(Receipts receipts, ReceiptPdf pdf) {
        this.receipts = receipts;
        this.pdf = pdf;
    }

    @Get(value = "/receipt.pdf", produces = MediaType.APPLICATION_PDF)
    @Operation(operationId = "receiptPdf")
    @Permit(Action.ENTRY_RECEIPT)
    HttpResponse<byte[]> print(UUID id, Caller caller) throws IOException {
        var slip = receipts.slip(caller, id);
        var out = new ByteArrayOutputStream();
        pdf.write(slip, out);
        return HttpResponse.ok(out.toByteArray())
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(slip.code() + ".pdf"));
    }
}
