package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.document.OfficialList;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Outcome;

/** The list of prized entries that go on to the next contest. */
@Singleton
class ForwardingService {

    private final Editions editions;
    private final Boards boards;
    private final Prizes prizes;
    private final ForwardingPaper paper;
    private final ForwardingRepository rows;
    private final OutcomeRepository outcomes;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    ForwardingService(
            Editions editions,
            Boards boards,
            Prizes prizes,
            ForwardingPaper paper,
            ForwardingRepository rows,
            OutcomeRepository outcomes,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.editions = editions;
        this.boards = boards;
        this.prizes = prizes;
        this.paper = paper;
        this.rows = rows;
        this.outcomes = outcomes;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    ForwardingView list(Caller caller, UUID editionId) {
        access.require(caller, Action.FORWARDING_VIEW, Scope.edition(editionId));
        return view(editions.get(editionId));
    }

    @UseCase(readOnly = true)
    OfficialList paper(Caller caller, UUID editionId) {
        return paper.list(list(caller, editionId), editions.get(editionId));
    }

    @UseCase
    ForwardingView set(Caller caller, UUID editionId, List<UUID> entryIds, int seen) {
        access.require(caller, Action.FORWARDING_SET, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var rule = forwarding(edition).orElseThrow(() -> RuleBroken.of(AwardRule.NO_FORWARDING));
        var outcome = boards.seen(editionId, seen);
        if (prizes.decision(editionId).isEmpty()) {
            throw RuleBroken.of(AwardRule.NOT_DECIDED);
        }
        requireFit(entryIds, prizes.decided(editionId), rule.quota());
        var lines = new ArrayList<ForwardingRow>();
        entryIds.forEach(id -> lines.add(new ForwardingRow(id, editionId, lines.size() + 1, clock.instant())));
        rows.clear(editionId);
        rows.saveAll(lines);
        outcomes.update(outcome);
        journal.record(
                caller.accountId(),
                "award.forwarding-set",
                Subject.edition(editionId),
                null,
                Map.of("count", entryIds.size()));
        return view(edition);
    }

    private static void requireFit(List<UUID> entryIds, List<Prize> prized, @Nullable Integer quota) {
        if (new HashSet<>(entryIds).size() < entryIds.size()) {
            throw RuleBroken.of(AwardRule.FORWARDED_TWICE);
        }
        var known = prized.stream().map(Prize::entryId).collect(Collectors.toSet());
        if (!known.containsAll(entryIds)) {
            throw RuleBroken.of(AwardRule.FORWARDED_NOT_PRIZED);
        }
        if (quota != null && entryIds.size() > quota) {
            throw RuleBroken.of(AwardRule.QUOTA_EXCEEDED, "count", entryIds.size(), "quota", quota);
        }
    }

    private ForwardingView view(Edition edition) {
        var byId = prizes.decided(edition.id()).stream()
                .collect(Collectors.toMap(Prize::entryId, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var chosen = rows.of(edition.id()).stream()
                .map(row -> byId.remove(row.entryId()))
                .filter(prize -> prize != null)
                .map(prize -> line(prize, edition))
                .toList();
        var rule = forwarding(edition);
        return new ForwardingView(
                rule.map(forwarding -> NameView.of(forwarding.target())).orElse(null),
                rule.map(Outcome.Forwarding::quota).orElse(null),
                chosen,
                byId.values().stream().map(prize -> line(prize, edition)).toList(),
                boards.find(edition.id()).map(OutcomeRow::revision).orElse(0));
    }

    private static Optional<Outcome.Forwarding> forwarding(Edition edition) {
        return Optional.ofNullable(edition.rulebook().outcome().forwarding());
    }

    private static ForwardedView line(Prize prize, Edition edition) {
        var rulebook = edition.rulebook();
        return new ForwardedView(
                prize.entryId(),
                prize.entryCode(),
                prize.title(),
                prize.authors().stream().map(PrizedAuthor::name).toList(),
                prize.unit(),
                NameView.of(rulebook.findField(prize.fieldCode()).orElseThrow().name()),
                NameView.of(rulebook.findLevel(prize.levelCode()).orElseThrow().name()),
                prize.place());
    }
}
