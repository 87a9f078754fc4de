package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.kernel.Violation;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;

/** The prize meeting: propose, move, decide. */
@Singleton
class AwardService {

    /** Earlier than any edition that could be brought into the system. */
    private static final LocalDate OLDEST = LocalDate.of(1980, 1, 1);

    private final Editions editions;
    private final Boards boards;
    private final Proposals proposals;
    private final RankingTable table;
    private final DistinctionService distinctions;
    private final Readiness readiness;
    private final OutcomeRepository outcomes;
    private final PlaceRepository places;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    AwardService(
            Editions editions,
            Boards boards,
            Proposals proposals,
            RankingTable table,
            DistinctionService distinctions,
            Readiness readiness,
            OutcomeRepository outcomes,
            PlaceRepository places,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.editions = editions;
        this.boards = boards;
        this.proposals = proposals;
        this.table = table;
        this.distinctions = distinctions;
        this.readiness = readiness;
        this.outcomes = outcomes;
        this.places = places;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Proposes prizes anew; what people moved before is gone, which the journal keeps. */
    @UseCase
    void propose(Caller caller, UUID editionId, List<TieChoiceRequest> answers) {
        access.require(caller, Action.PRIZE_PROPOSE, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.JUDGING);
        int open = proposals.make(edition, answers, clock.instant());
        journal.record(
                caller.accountId(),
                "award.proposed",
                Subject.edition(editionId),
                reasons(answers),
                Map.of("prizes", boards.of(edition).prized(), "openTies", open));
    }

    private static @Nullable String reasons(List<TieChoiceRequest> answers) {
        return answers.isEmpty()
                ? null
                : String.join(
                        "\n", answers.stream().map(TieChoiceRequest::reason).toList());
    }

    @UseCase
    void move(Caller caller, UUID editionId, UUID entryId, PrizeRequest request, int seen) {
        access.require(caller, Action.PRIZE_PROPOSE, Scope.edition(editionId));
        var edition = editions.get(editionId).requireState(EditionState.JUDGING);
        var outcome = boards.seen(editionId, seen);
        var board = boards.of(edition);
        var before = board.get(entryId);
        var place = board.moved(entryId, request.level(), request.why());
        places.update(place);
        outcomes.update(outcome.undecided(outcome.proposedAt(), outcome.openTies(), outcome.tieChoices()));
        journal.record(
                caller.accountId(),
                "award.prize-changed",
                Subject.entry(entryId, editionId),
                request.why(),
                Map.of("from", nameOf(edition, before.levelCode()), "to", nameOf(edition, place.levelCode())));
    }

    /** Empty without a prize. */
    private static String nameOf(Edition edition, @Nullable String level) {
        return Optional.ofNullable(level)
                .flatMap(edition.rulebook()::findLevel)
                .map(found -> found.name().vi())
                .orElse("");
    }

    /** Says who gets a special or a collective prize. */
    @UseCase
    void distinguish(Caller caller, UUID editionId, String prize, DistinctionRequest request, int seen) {
        access.require(caller, Action.PRIZE_PROPOSE, Scope.edition(editionId));
        var edition = editions.get(editionId).requireState(EditionState.JUDGING);
        var outcome = boards.seen(editionId, seen);
        var chosen = distinctions.choose(
                edition, table.of(edition, boards.answers(editionId)), prize, request, clock.instant());
        outcomes.update(outcome.undecided(outcome.proposedAt(), outcome.openTies(), outcome.tieChoices()));
        journal.record(
                caller.accountId(),
                "award.distinction-changed",
                Subject.edition(editionId),
                request.reason(),
                Map.of(
                        "prize",
                        chosen.name().vi(),
                        "count",
                        request.recipients().size()));
    }

    /** Freezes the prizes under the decision as it was signed. */
    @UseCase
    void decide(Caller caller, UUID editionId, DecisionRequest request, int seen) {
        access.require(caller, Action.DECISION_RECORD, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.JUDGING);
        var outcome = boards.seen(editionId, seen);
        var now = clock.instant();
        var decision = request.composed();
        requirePlausible(decision.date(), VietnamTime.day(now));
        requireReady(edition);
        outcomes.update(outcome.decided(decision, now));
        editions.move(caller.accountId(), editionId, EditionState.DECIDED, null);
        journal.record(
                caller.accountId(),
                "award.decided",
                Subject.edition(editionId),
                null,
                facts(decision, boards.of(edition)));
    }

    private static void requirePlausible(LocalDate signed, LocalDate today) {
        if (signed.isAfter(today)) {
            throw RuleBroken.of(AwardRule.DECISION_IN_FUTURE);
        }
        if (signed.isBefore(OLDEST)) {
            throw RuleBroken.of(AwardRule.DECISION_TOO_OLD, "oldest", OLDEST.getYear());
        }
    }

    private void requireReady(Edition edition) {
        var blockers = readiness.beforeDecision(edition).stream()
                .map(blocker -> new Violation("", blocker.code(), blocker.facts()))
                .toList();
        if (!blockers.isEmpty()) {
            throw RuleBroken.withViolations(AwardRule.NOT_READY, blockers);
        }
    }

    private static Map<String, Object> facts(DecisionRequest decision, Board board) {
        var facts = new HashMap<String, Object>();
        facts.put("number", decision.number());
        facts.put("date", decision.date().toString());
        board.rulebook()
                .prizes()
                .levels()
                .forEach(level -> facts.put(level.code(), board.at(level.code()).size()));
        return facts;
    }
}
