package vn.bangvang.entry;

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
import io.micronaut.http.annotation.QueryValue;
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

@Tag(name = "entry")
@Controller("/api/entries/{id}/attachments")
class AttachmentController {

    private final Attachments attachments;
    private final FileStore files;

    AttachmentController(Attachments attachments, FileStore files) {
        this.attachments = attachments;
        this.files = files;
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(operationId = "addAttachment")
    @Permit(Action.ENTRY_EDIT)
    @Status(HttpStatus.CREATED)
    AttachmentView add(UUID id, @QueryValue String kind, @Part("file") CompletedFileUpload file, Caller caller)
            throws IOException {
        try (var content = file.getInputStream()) {
            var limits = attachments.limits(caller, id, kind);
            var name = FileName.clean(file.getFilename());
            var stored = files.put(content, limits, name);
            return attachments.add(caller, id, kind, name, stored).view();
        }
    }

    @Delete("/{attachmentId}")
    @Operation(operationId = "removeAttachment")
    @Permit(Action.ENTRY_EDIT)
    @Status(HttpStatus.NO_CONTENT)
    void remove(UUID id, UUID attachmentId, Caller caller) {
        attachments.remove(caller, id, attachmentId);
    }

    @Get("/{attachmentId}/content")
    @Operation(operationId = "attachmentContent")
    @Permit(Action.ENTRY_VIEW)
    HttpResponse<?> content(
            UUID id, UUID attachmentId, @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known, Caller caller) {
        var file = attachments.get(caller, id, attachmentId);
        return FileAnswer.of(files, file.stored(), file.name(), known);
    }
}
