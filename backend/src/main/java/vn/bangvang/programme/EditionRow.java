package vn.bangvang.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** An edition as stored; the title is kept beside the rulebook for lists. */
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

    EditionRow at(Instant opens, Instant closes, @Nullable Instant ceremony) {
        return new EditionRow(
                id,
                code,
                programme,
                titleVi,
                titleEn,
                state,
                rulebookNumber,
                opens,
                closes,
                ceremony,
                createdAt,
                version);
    }

    EditionRow under(int number, String vi, @Nullable String en) {
        return new EditionRow(
                id, code, programme, vi, en, state, number, opensAt, closesAt, ceremonyAt, createdAt, version);
    }
}
