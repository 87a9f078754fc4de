package vn.bangvang.ceremony;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.BinaryId;
import vn.bangvang.rulebook.Ceremony;

/**
 * The ceremony as the organisers planned it; while there is no plan, the regulation's order holds.
 *
 * @param commended who gets which commendation, {@link Commended} by code, as JSON
 */
@MappedEntity("ceremony_plan")
record PlanRow(
        @Id @BinaryId UUID editionId,
        Ceremony.LevelOrder levelOrder,
        Ceremony.WithinLevel withinLevel,
        @Nullable String commended,
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
        return new PlanRow(editionId, order.levels(), order.within(), commended, createdAt, version);
    }

    PlanRow commending(String recipients) {
        return new PlanRow(editionId, levelOrder, withinLevel, recipients, createdAt, version);
    }
}
