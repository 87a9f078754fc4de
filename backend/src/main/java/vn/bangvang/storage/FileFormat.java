package vn.bangvang.storage;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that may be handed in. */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    FileFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    static Optional<FileFormat> ofMediaType(String mediaType) {
        return Stream.of(values()).filter(f -> f.mediaType.equals(mediaType)).findFirst();
    }
}
