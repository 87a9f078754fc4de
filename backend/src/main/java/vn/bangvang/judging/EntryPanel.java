package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** A panel into whose hands an entry would fall in one round, if it takes part there. */
@MappedEntity
record EntryPanel(@Id @BinaryId UUID panelId, @BinaryId UUID editionId, String round) {}
