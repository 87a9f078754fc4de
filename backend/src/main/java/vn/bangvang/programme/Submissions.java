package vn.bangvang.programme;

import java.util.UUID;

/** How many dossiers an edition has: from the first on, a change of the rules needs a reason. */
public interface Submissions {

    /** Those that were handed in, whatever became of them since. */
    int submitted(UUID editionId);
}
