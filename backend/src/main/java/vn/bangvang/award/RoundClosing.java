package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.council.CouncilProgress;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.judging.JudgingRule;
import vn.bangvang.judging.Rounds;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.Tabulation;

/** Closes a round: counts it, says who goes on, lets them into the next one. */
@Singleton
class RoundClosing {

    private final Editions editions;
    private final RankingTable table;
    private final CouncilProgress councils;
    private final Rounds rounds;
    private final Sentences sentences;
    private final Access access;
    private final Journal journal;

    RoundClosing(
            Editions editions,
            RankingTable table,
            CouncilProgress councils,
            Rounds rounds,
            Sentences sentences,
            Access access,
            Journal journal) {
        this.editions = editions;
        this.table = table;
        this.councils = councils;
        this.rounds = rounds;
        this.sentences = sentences;
        this.access = access;
        this.journal = journal;
    }

    /** Who goes on, or would if the round were closed now. */
    @UseCase(readOnly = true)
    RoundClosingView view(Caller caller, UUID editionId, String code) {
        access.require(caller, Action.RANKING_VIEW, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var round = round(edition, code);
        boolean may = edition.state() == EditionState.JUDGING
                && access.may(caller, Action.ROUND_CLOSE, Scope.edition(editionId));
        var count = table.of(edition).count();
        var end = end(edition, round, count);
        var next = Rounds.next(edition, round);
        boolean closed = rounds.closed(editionId).contains(code);
        var blockers = closed || next.isEmpty() ? List.<RuleBroken>of() : blockers(edition, round, count);
        return new RoundClosingView(
                code,
                NameView.of(round.name()),
                next.map(known -> NameView.of(known.name())).orElse(null),
                closed,
                end.isByPanel(),
                may && !closed && next.isPresent() && blockers.isEmpty(),
                may && closed && !hasBegun(edition, next.orElseThrow()),
                sentences.of(end.outcome().explanations()),
                blockers.stream().map(sentences::of).toList(),
                end.lines());
    }

    private static Round round(Edition edition, String code) {
        return edition.rulebook().findRound(code).orElseThrow(() -> RuleBroken.of(JudgingRule.NO_SUCH_ROUND));
    }

    private RoundEnd end(Edition edition, Round round, Tabulation count) {
        var outcome = count.round(round.code()).orElseThrow();
        var entrants = rounds.entrants(edition, round);
        var known = entrants.stream().map(EligibleEntry::id).collect(Collectors.toSet());
        var next = Rounds.next(edition, round);
        boolean closed = rounds.closed(edition.id()).contains(round.code());
        Set<UUID> goingOn = closed && next.isPresent()
                ? rounds.entrants(edition, next.get()).stream()
                        .map(EligibleEntry::id)
                        .collect(Collectors.toSet())
                : outcome.advanced().stream()
                        .map(UUID::fromString)
                        .filter(known::contains)
                        .collect(Collectors.toSet());
        return new RoundEnd(round, outcome, entrants, goingOn);
    }

    /** What is still against closing it. */
    private List<RuleBroken> blockers(Edition edition, Round round, Tabulation count) {
        var closed = rounds.closed(edition.id());
        var before = edition.rulebook().rounds().stream()
                .takeWhile(other -> !other.equals(round))
                .filter(other -> !closed.contains(other.code()))
                .findFirst();
        if (before.isPresent()) {
            return List.of(RuleBroken.of(
                    AwardRule.ROUND_BEFORE_OPEN, "round", before.get().name().vi()));
        }
        if (rounds.entrants(edition, round).isEmpty()) {
            return List.of(RuleBroken.of(AwardRule.ROUND_EMPTY));
        }
        int unfinished = table.unfinished(edition, round);
        int unvoted = table.unvoted(edition, round, count);
        int open = councils.openMeetings(edition, round);
        return Stream.of(
                        counted(AwardRule.MEETINGS_OPEN, open),
                        counted(AwardRule.SHEETS_OPEN, unfinished),
                        counted(AwardRule.VOTES_MISSING, unvoted))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuleBroken> counted(AwardRule rule, int count) {
        return count == 0 ? Optional.empty() : Optional.of(RuleBroken.of(rule, "count", count));
    }

    @UseCase
    void close(Caller caller, UUID editionId, String code, RoundClosingRequest request) {
        access.require(caller, Action.ROUND_CLOSE, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.JUDGING);
        var round = round(edition, code);
        if (Rounds.next(edition, round).isEmpty()) {
            throw RuleBroken.of(AwardRule.LAST_ROUND);
        }
        var count = table.of(edition).count();
        blockers(edition, round, count).stream().findFirst().ifPresent(blocker -> {
            throw blocker;
        });
        var end = end(edition, round, count);
        var goingOn = goingOn(end, request);
        if (goingOn.isEmpty()) {
            throw RuleBroken.of(AwardRule.NOBODY_GOES_ON);
        }
        var reason = Text.nfcOrNull(request.reason());
        rounds.close(edition, round, goingOn, caller.accountId(), reason);
        var codes = end.entrants().stream()
                .filter(entry -> goingOn.contains(entry.id()))
                .map(EligibleEntry::code)
                .collect(Collectors.joining(", "));
        journal.record(
                caller.accountId(),
                "round.closed",
                Subject.edition(editionId),
                reason,
                Map.of("round", round.name().vi(), "count", goingOn.size(), "entries", codes));
    }

    private static Set<UUID> goingOn(RoundEnd end, RoundClosingRequest request) {
        var named = new HashSet<>(request.named());
        if (!end.isByPanel()) {
            if (!named.isEmpty()) {
                throw RuleBroken.of(AwardRule.CHOICE_NOT_ASKED);
            }
            return end.goingOn();
        }
        if (named.isEmpty()) {
            throw RuleBroken.of(AwardRule.CHOICE_MISSING);
        }
        if (request.reason() == null || request.reason().isBlank()) {
            throw RuleBroken.of(AwardRule.CHOICE_NEEDS_REASON);
        }
        if (!end.entrants().stream().map(EligibleEntry::id).toList().containsAll(named)) {
            throw RuleBroken.of(AwardRule.CHOICE_NOT_IN_ROUND);
        }
        return named;
    }

    @UseCase
    void reopen(Caller caller, UUID editionId, String code, RoundReopeningRequest request) {
        access.require(caller, Action.ROUND_CLOSE, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.JUDGING);
        var round = round(edition, code);
        if (Rounds.next(edition, round).filter(next -> hasBegun(edition, next)).isPresent()) {
            throw RuleBroken.of(AwardRule.NEXT_ROUND_BEGUN);
        }
        var reason = Text.nfc(request.reason());
        rounds.reopen(edition, round, reason);
        journal.record(
                caller.accountId(),
                "round.reopened",
                Subject.edition(editionId),
                reason,
                Map.of("round", round.name().vi()));
    }

    private boolean hasBegun(Edition edition, Round next) {
        return rounds.closed(edition.id()).contains(next.code()) || table.hasBegun(edition, next);
    }
}
