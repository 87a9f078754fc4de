package vn.bangvang.award;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/**
 * Who is to get a prize beside the levels.
 *
 * @param recipients {@link RecipientView} as JSON
 * @param chosen whether the organiser said so; else it is what follows from the entries
 */
@MappedEntity("award_distinction")
record DistinctionRow(
        @BinaryId UUID editionId,
        @Id String prize,
        String recipients,
        boolean chosen,
        @Nullable String reason) {}
