package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A mark that counts: on a sealed sheet. */
@MappedEntity
record SealedMark(
        @BinaryId UUID entryId,
        @Id @BinaryId UUID sheetId,
        @BinaryId UUID judgeId,
        String criterion,
        BigDecimal points) {}
