package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.programme.Edition;

/** An edition that takes dossiers at this moment. */
@Serdeable
public record CallView(UUID editionId, String code, String title, String entryTerm, Instant closesAt) {

    static CallView of(Edition edition, String language) {
        return new CallView(
                edition.id(),
                edition.code(),
                edition.titleIn(language),
                edition.rulebook().identity().entryTerm().in(language),
                edition.closesAt());
    }
}
