package vn.bangvang.portal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.bangvang.award.AwardFieldView;
import vn.bangvang.award.NameView;

/**
 * A call for entries.
 *
 * @param editionId where one enters
 * @param organisers as the regulation names them, the authority first
 */
@Serdeable
record PublicCallView(
        UUID editionId,
        String code,
        NameView title,
        NameView programme,
        NameView entryTerm,
        Instant opensAt,
        Instant closesAt,
        List<AwardFieldView> fields,
        List<NameView> organisers) {}
