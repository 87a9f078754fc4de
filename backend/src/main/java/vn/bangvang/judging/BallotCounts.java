package vn.bangvang.judging;

import java.util.List;
import java.util.UUID;
import vn.bangvang.scoring.BallotCount;

/** What councils voted; the feature that lets them vote answers. */
public interface BallotCounts {

    /** The counts of every closed vote of an edition, all turns, entries by their codes. */
    List<BallotCount> ofEdition(UUID editionId);
}
