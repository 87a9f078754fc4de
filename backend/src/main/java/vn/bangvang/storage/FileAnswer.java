package vn.bangvang.storage;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import org.jspecify.annotations.Nullable;

/** A stored file as a download. Content never changes under its hash, so a browser that has it is only told so. */
public final class FileAnswer {

    private FileAnswer() {}

    /** @param known what the browser has, from {@code If-None-Match} */
    public static HttpResponse<?> of(FileStore files, StoredFile file, String name, @Nullable String known) {
        var tag = "\"" + file.sha256() + "\"";
        if (tag.equals(known)) {
            return HttpResponse.notModified()
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        }
        var body = new StreamedFile(files.open(file.sha256()), MediaType.of(file.mediaType()), 0, file.size());
        return HttpResponse.ok(body)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(name))
                .header("X-Content-Type-Options", "nosniff");
    }
}
