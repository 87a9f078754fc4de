package vn.bangvang.council;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;

/** How many papers of one choice; no choice: left unmarked. */
@MappedEntity
record PaperSum(@Id @BinaryId UUID entryId, @Nullable String choice, int papers) {}
