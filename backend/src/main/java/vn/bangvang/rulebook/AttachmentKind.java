package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of file that belongs to a dossier.
 *
 * @param required whether at least one such file must be there on submission
 * @param requiredWhen an answer with which it is required too
 * @param maxCount most files of this kind
 * @param maxBytes most bytes of one file
 * @param staffOnly whether only the applicant and the staff read it, never a judge: papers with private data, or with
 *     names that a blind round must not tell
 */
public record AttachmentKind(
        @Code String code,
        LocalizedText name,
        @Nullable LocalizedText help,
        @Within(min = "1", max = "20") List<FileFormat> formats,
        @Fallback("false") boolean required,
        @Nullable When requiredWhen,
        @Within(min = "1", max = "100") int maxCount,
        @Within(min = "1", max = "2000000000") long maxBytes,
        @Fallback("false") boolean staffOnly) {

    public AttachmentKind {
        formats = List.copyOf(formats);
    }

    /** Required too when the answer to {@code question} is, or contains, {@code is}. */
    public record When(String question, String is) {}

    /** Whether a file of this sniffed media type may be of this kind. */
    public boolean accepts(String mediaType) {
        return formats.stream().anyMatch(f -> f.mediaType().equals(mediaType));
    }
}
