package vn.bangvang.ceremony;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;

/**
 * A commendation of the rulebook and who gets it.
 *
 * @param places how many at most; absent when open
 */
@Serdeable
record CommendationView(
        String code,
        NameView name,
        NameView issuer,
        @Nullable Integer places,
        List<Commended> recipients) {}
