package vn.bangvang.judging;

import java.util.List;
import java.util.UUID;

/** A panel of a round with its members, for the features that come after. */
public record SeatedPanel(UUID id, UUID editionId, String round, String name, List<Seat> members) {

    public SeatedPanel {
        members = List.copyOf(members);
    }

    /** Members as they are now. */
    public List<Seat> seated() {
        return members.stream().filter(Seat::seated).toList();
    }
}
