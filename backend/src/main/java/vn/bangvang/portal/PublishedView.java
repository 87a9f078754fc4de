package vn.bangvang.portal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import vn.bangvang.award.NameView;

/** An edition whose results may be read. */
@Serdeable
record PublishedView(
        String code,
        NameView title,
        NameView programme,
        Instant publishedAt,
        int prizeCount,
        List<PublishedLevelView> levels) {}
