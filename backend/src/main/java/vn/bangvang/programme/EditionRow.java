package vn.bangvang.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.Identity;

/**
 * An edition as stored; the title and the dates are kept beside the rulebook, whose they are, for lists and queries.
 *
 * @param rulebookNumber version in force; 0 while none was issued
 */
@MappedEntity("edition")
record EditionRow(
        @Id @BinaryId UUID id,
        String code,
        String programme,
        String titleVi,
        @Nullable String titleEn,
        EditionState state,
        int rulebookNumber,
        Instant opensAt,
        Instant closesAt,
        @Nullable Instant ceremonyAt,
        Instant createdAt,
        @Version int version) {

    EditionRow in(EditionState next) {
        return new EditionRow(
                id,
                code,
                programme,
                titleVi,
                titleEn,
                state.to(next),
                rulebookNumber,
                opensAt,
                closesAt,
                ceremonyAt,
                createdAt,
                version);
    }

    EditionRow on(EditionDates dates) {
        return new EditionRow(
                id,
                code,
                programme,
                titleVi,
                titleEn,
                state,
                rulebookNumber,
                dates.opensAt(),
                dates.closesAt(),
                dates.ceremonyAt(),
                createdAt,
                version);
    }

    /** @param number of the version in force, 0 while none was issued */
    EditionRow under(int number, Identity identity) {
        return new EditionRow(
                id,
                code,
                identity.programme(),
                identity.titleIn("vi"),
                identity.title().en() == null ? null : identity.titleIn("en"),
                state,
                number,
                opensAt,
                closesAt,
                ceremonyAt,
                createdAt,
                version);
    }
}
