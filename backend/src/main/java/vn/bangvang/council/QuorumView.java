package vn.bangvang.council;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Whether the council may decide.
 *
 * @param needed fewest members that must be there
 * @param share the same as the rules write it
 * @param leaderNeeded whether the chair or a vice chair must be among them
 */
@Serdeable
public record QuorumView(
        int members,
        int present,
        int needed,
        String share,
        boolean leaderNeeded,
        boolean leaderPresent,
        boolean reached) {

    static QuorumView of(Sitting sitting) {
        var quorum = sitting.ballot().quorum();
        int present = sitting.present().size();
        return new QuorumView(
                sitting.members().size(),
                present,
                sitting.needed(),
                quorum.share().toString(),
                quorum.leader(),
                sitting.hasLeader(),
                present >= sitting.needed() && (!quorum.leader() || sitting.hasLeader()));
    }
}
