package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.judging.Rounds;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Text;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;

/** Closes a round: counts it, says who goes on, lets them into the next one. */
@Singleton
class RoundClosing {

    private final Editions editions;
    private final RoundEnds ends;
    private final Rounds rounds;
    private final Sentences sentences;
    private final Access access;
    private final Journal journal;

    RoundClosing(
            Editions editions, RoundEnds ends, Rounds rounds, Sentences sentences, Access access, Journal journal) {
        this.editions = editions;
        this.ends = ends;
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
        var end = ends.of(edition, RoundEnds.round(edition, code));
        var next = end.next();
        boolean may = edition.state() == EditionState.JUDGING
                && access.may(caller, Action.ROUND_CLOSE, Scope.edition(editionId));
        return new RoundClosingView(
                code,
                NameView.of(end.round().name()),
                next == null ? null : NameView.of(next.name()),
                end.closed(),
                end.isByPanel(),
                may && end.mayClose(),
                may && end.closed() && next != null && !ends.hasBegun(edition, next),
                end.isAsCounted() ? sentences.of(end.outcome().explanations()) : List.of(),
                end.closed() || next == null
                        ? List.of()
                        : end.blockers().stream().map(sentences::of).toList(),
                end.lines());
    }

    @UseCase
    void close(Caller caller, UUID editionId, String code, RoundClosingRequest request) {
        access.require(caller, Action.ROUND_CLOSE, Scope.edition(editionId));
        var edition = editions.lock(editionId).requireState(EditionState.JUDGING);
        var round = RoundEnds.round(edition, code);
        var end = ends.of(edition, round);
        if (end.next() == null) {
            throw RuleBroken.of(AwardRule.LAST_ROUND);
        }
        end.blockers().stream().findFirst().ifPresent(blocker -> {
            throw blocker;
        });
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
        var round = RoundEnds.round(edition, code);
        if (Rounds.next(edition, round)
                .filter(next -> ends.hasBegun(edition, next))
                .isPresent()) {
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
}
