package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.bangvang.programme.EditionState;
import vn.bangvang.rulebook.Ranking;

/**
 * The ranking and what became of it. Before the proposal the places are those of this moment and have no prizes.
 *
 * @param version goes into {@code If-Match} of every act that follows
 * @param proposedAt absent while there is no proposal
 * @param outdated whether points changed after the proposal
 * @param unfinished entries that still lack sealed sheets
 * @param unvoted entries on which the council still has to vote
 * @param openMeetings council meetings that are not closed
 * @param withdrawn entries that others lost a place to and that are gone since
 * @param mayChange whether prizes can be moved now
 * @param ready whether the decision can be recorded now
 */
@Serdeable
public record RankingView(
        NameView title,
        EditionState state,
        int version,
        @Nullable Instant proposedAt,
        boolean outdated,
        int unfinished,
        int unvoted,
        int openMeetings,
        List<WithdrawnView> withdrawn,
        boolean mayChange,
        boolean ready,
        Ranking.Scope rankedBy,
        Ranking.Scope placesBy,
        List<AwardFieldView> fields,
        List<LevelView> levels,
        List<PlaceView> places,
        List<DistinctionView> distinctions,
        List<OpenTieView> openTies,
        SignerView signer,
        @Nullable DecisionView decision,
        @Nullable PublicationView publication) {}
