package vn.bangvang.council;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.UUID;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Permit;
import vn.bangvang.storage.FileAnswer;
import vn.bangvang.storage.FileName;
import vn.bangvang.storage.FileStore;

@Tag(name = "council")
@Controller("/api/meetings/{id}/scans")
class ScanController {

    private final Scans scans;
    private final FileStore files;

    ScanController(Scans scans, FileStore files) {
        this.scans = scans;
        this.files = files;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addScan")
    @Permit(Action.MEETING_ATTACH)
    @Status(HttpStatus.CREATED)
    ScanView add(UUID id, @Part("file") CompletedFileUpload file, Caller caller) throws IOException {
        try (var content = file.getInputStream()) {
            var limits = scans.limits(caller, id);
            var name = FileName.clean(file.getFilename());
            return scans.add(caller, id, name, files.put(content, limits, name));
        }
    }

    @Delete("/{scanId}")
    @Operation(operationId = "removeScan")
    @Permit(Action.MEETING_ATTACH)
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, UUID scanId, Caller caller) {
        scans.remove(caller, id, scanId);
    }

    @Get("/{scanId}/content")
    @Operation(operationId = "scanContent")
    @Permit(Action.MEETING_VIEW)
    HttpResponse<?> content(
            UUID id, UUID scanId, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known, Caller caller) {
        var scan = scans.get(caller, id, scanId);
        return FileAnswer.of(files, scan.stored(), scan.name(), known);
    }
}
