package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** How many sheets a judge has on a panel in one state. */
@MappedEntity
record Load(@BinaryId UUID panelId, @Id @BinaryId UUID judgeId, SheetState state, int sheets) {}
