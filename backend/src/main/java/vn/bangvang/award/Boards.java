package vn.bangvang.award;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.programme.Edition;
import vn.bangvang.scoring.TieChoice;

/** Fetches what lies on the table, and keeps two people from moving it at once. */
@Singleton
class Boards {

    private static final Argument<List<OpenTieView>> TIES = Argument.listOf(OpenTieView.class);
    private static final Argument<List<TieChoiceRequest>> CHOICES = Argument.listOf(TieChoiceRequest.class);
    private static final Argument<VotesView> VOTES = Argument.of(VotesView.class);
    private static final Argument<List<RecipientView>> RECIPIENTS = Argument.listOf(RecipientView.class);
    private static final Argument<List<SeparationView>> SEPARATION = Argument.listOf(SeparationView.class);

    private final OutcomeRepository outcomes;
    private final PlaceRepository places;
    private final ObjectMapper json;

    Boards(OutcomeRepository outcomes, PlaceRepository places, ObjectMapper json) {
        this.outcomes = outcomes;
        this.places = places;
        this.json = json;
    }

    Board of(Edition edition) {
        var rows = places.of(edition.id());
        var votes = new HashMap<UUID, VotesView>();
        rows.forEach(row -> votes(row).ifPresent(vote -> votes.put(row.entryId(), vote)));
        return new Board(edition.rulebook(), rows, votes);
    }

    Optional<OutcomeRow> find(UUID editionId) {
        return outcomes.find(editionId);
    }

    /** The outcome as the writer saw it, or a refusal. */
    OutcomeRow seen(UUID editionId, int version) {
        var outcome = outcomes.find(editionId).orElseThrow(() -> RuleBroken.of(AwardRule.NO_PROPOSAL));
        if (outcome.revision() != version) {
            throw RuleBroken.of(AwardRule.STALE);
        }
        return outcome;
    }

    List<OpenTieView> ties(OutcomeRow outcome) {
        return read(outcome.openTies(), TIES);
    }

    List<TieChoiceRequest> choices(OutcomeRow outcome) {
        return read(outcome.tieChoices(), CHOICES);
    }

    /** The organiser's answers to ties as the count takes them; none before the proposal. */
    List<TieChoice> answers(UUID editionId) {
        return find(editionId).map(this::choices).orElse(List.of()).stream()
                .map(TieChoiceRequest::toChoice)
                .toList();
    }

    List<SeparationView> separation(PlaceRow place) {
        return read(place.separation(), SEPARATION);
    }

    private Optional<VotesView> votes(PlaceRow place) {
        return Optional.ofNullable(place.votes()).map(text -> read(text, VOTES));
    }

    List<RecipientView> recipients(DistinctionRow row) {
        return read(row.recipients(), RECIPIENTS);
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private <T> T read(String text, Argument<T> type) {
        try {
            return json.readValue(text, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
