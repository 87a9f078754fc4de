package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.MemberRole;

/** A mark that counts: on a sealed sheet, by somebody who sits on the panel as this. */
@MappedEntity
record SealedMark(
        String round,
        @BinaryId UUID entryId,
        @Id @BinaryId UUID sheetId,
        @BinaryId UUID judgeId,
        MemberRole role,
        String criterion,
        BigDecimal points) {}
