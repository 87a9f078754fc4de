package vn.bangvang.programme;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An edition with what may happen next.
 *
 * @param takesEntries whether the server would take an entry at this moment
 * @param parts of the work on it that the reader may read
 * @param moves for those who may move it: each next state and what is still against it
 */
@Serdeable
public record EditionView(
        UUID id,
        String code,
        String programme,
        String titleVi,
        @Nullable String titleEn,
        String ordinal,
        String years,
        EditionState state,
        boolean takesEntries,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant ceremonyAt,
        int rulebookNumber,
        List<FieldView> fields,
        List<EditionPart> parts,
        List<MoveView> moves,
        int version) {}
