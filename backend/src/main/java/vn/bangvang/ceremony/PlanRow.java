package vn.bangvang.ceremony;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.Ceremony;

/** The calling order an organiser chose; while there is none, the regulation's holds. */
@MappedEntity("ceremony_plan")
record PlanRow(
        @Id @BinaryId UUID editionId,
        Ceremony.LevelOrder levelOrder,
        Ceremony.WithinLevel withinLevel,
        Instant createdAt,
        @Version int version) {

    /** What readers see and writers name; zero stands for the regulation's own order. */
    int revision() {
        return version + 1;
    }

    CallingOrder order() {
        return new CallingOrder(levelOrder, withinLevel);
    }

    PlanRow with(CallingOrder order) {
        return new PlanRow(editionId, order.levels(), order.within(), createdAt, version);
    }
}
