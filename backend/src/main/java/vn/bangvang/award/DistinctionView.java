package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * A special or collective prize: who gets it, and who could.
 *
 * @param free whether the council names the recipients
 * @param recipients as they stand
 * @param proposed keys that follow from the entries
 * @param open equal candidates for fewer places: people must choose
 * @param candidates all who could get it; none once the prizes are decided
 * @param grounds why these are proposed, in words
 * @param settled false while somebody must choose
 */
@Serdeable
public record DistinctionView(
        String code,
        NameView name,
        boolean collective,
        boolean free,
        int places,
        @Nullable Long money,
        List<RecipientView> recipients,
        List<String> proposed,
        List<String> open,
        List<RecipientView> candidates,
        List<NameView> grounds,
        @Nullable String reason,
        boolean settled) {}
