package vn.bangvang.award;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A special or collective prize as the public sees it. */
@Serdeable
public record HonourView(
        String code,
        NameView name,
        boolean collective,
        @Nullable Long money,
        List<HonouredView> recipients) {

    public HonourView {
        recipients = List.copyOf(recipients);
    }
}
