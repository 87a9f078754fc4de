package vn.bangvang.judging;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;

/** Which panel has a field. */
@MappedEntity
record PanelField(@Id String code, @BinaryId UUID panelId) {}
