package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A panel in somebody's care as the database gives it. */
@MappedEntity
record ChairLine(@Id @BinaryId UUID panelId, @BinaryId UUID editionId, String round, String name) {}
