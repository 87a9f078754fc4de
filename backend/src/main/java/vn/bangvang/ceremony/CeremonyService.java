package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.award.DecisionView;
import vn.bangvang.award.HonourView;
import vn.bangvang.award.NameView;
import vn.bangvang.award.Prize;
import vn.bangvang.award.PrizedAuthor;
import vn.bangvang.award.Prizes;
import vn.bangvang.journal.Journal;
import vn.bangvang.journal.Subject;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.Editions;
import vn.bangvang.programme.IssuingPlace;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Rulebook;

/** The list by which laureates, and who is commended beside them, are called to the stage. */
@Singleton
class CeremonyService {

    private final Editions editions;
    private final Prizes prizes;
    private final PlanRepository plans;
    private final Commendations commendations;
    private final IssuingPlace places;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    CeremonyService(
            Editions editions,
            Prizes prizes,
            PlanRepository plans,
            Commendations commendations,
            IssuingPlace places,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.editions = editions;
        this.prizes = prizes;
        this.plans = plans;
        this.commendations = commendations;
        this.places = places;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    CeremonyListView list(Caller caller, UUID editionId) {
        access.require(caller, Action.CEREMONY_VIEW, Scope.edition(editionId));
        return view(editions.get(editionId));
    }

    @UseCase
    CeremonyListView reorder(Caller caller, UUID editionId, CallingOrder order, int seen) {
        access.require(caller, Action.CEREMONY_PLAN, Scope.edition(editionId));
        var edition = editions.get(editionId);
        change(edition, seen, plan -> plan.with(order));
        journal.record(
                caller.accountId(),
                "ceremony.reordered",
                Subject.edition(editionId),
                null,
                Map.of("levels", order.levels().name(), "within", order.within().name()));
        return view(edition);
    }

    @UseCase
    CeremonyListView commend(Caller caller, UUID editionId, String code, List<Commended> recipients, int seen) {
        access.require(caller, Action.CEREMONY_PLAN, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var commendation = Commendations.find(edition.rulebook(), code);
        var named = recipients.stream().map(Commended::normalised).toList();
        change(edition, seen, plan -> commendations.with(plan, commendation, named));
        journal.record(
                caller.accountId(),
                "ceremony.commended",
                Subject.edition(editionId),
                null,
                Map.of("commendation", commendation.name().vi(), "count", named.size()));
        return view(edition);
    }

    /** The plan as the writer saw it, changed; or a refusal. */
    private void change(Edition edition, int seen, UnaryOperator<PlanRow> change) {
        var plan = plans.find(edition.id());
        if (plan.map(PlanRow::revision).orElse(0) != seen) {
            throw RuleBroken.of(CeremonyRule.STALE);
        }
        var order = CallingOrder.of(edition.rulebook().ceremony());
        plan.ifPresentOrElse(
                row -> plans.update(change.apply(row)),
                () -> plans.save(change.apply(
                        new PlanRow(edition.id(), order.levels(), order.within(), null, clock.instant(), 0))));
    }

    private CeremonyListView view(Edition edition) {
        var decision = decision(edition.id());
        var plan = plans.find(edition.id());
        var rulebook = edition.rulebook();
        var order = plan.map(PlanRow::order).orElseGet(() -> CallingOrder.of(rulebook.ceremony()));
        var sorted = order.sort(prizes.decided(edition.id()), rulebook);
        var commended = commendations.of(rulebook, plan);
        var honours = honours(sorted.size(), prizes.honours(edition.id()), commended);
        return new CeremonyListView(
                NameView.titleOf(edition),
                NameView.of(rulebook.outcome().certificate().issuer()),
                places.of(edition),
                decision,
                order,
                sorted.size()
                        + honours.stream()
                                .mapToInt(one -> one.recipients().size())
                                .sum(),
                sorted.stream().mapToInt(prize -> prize.authors().size()).sum() + named(honours),
                groups(sorted, rulebook),
                honours,
                commended,
                plan.map(PlanRow::revision).orElse(0));
    }

    private static List<CalledHonourView> honours(
            int before, List<HonourView> prizes, List<CommendationView> commendations) {
        var called = new ArrayList<CalledHonourView>();
        int number = before + 1;
        for (var prize : prizes) {
            called.add(CalledHonourView.of(prize, number));
            number += prize.recipients().size();
        }
        for (var commendation : commendations) {
            if (!commendation.recipients().isEmpty()) {
                called.add(CalledHonourView.of(commendation, number));
                number += commendation.recipients().size();
            }
        }
        return called;
    }

    private static int named(List<CalledHonourView> honours) {
        return honours.stream()
                .flatMap(honour -> honour.recipients().stream())
                .mapToInt(one -> one.names().size())
                .sum();
    }

    private DecisionView decision(UUID editionId) {
        return prizes.decision(editionId).orElseThrow(() -> RuleBroken.of(CeremonyRule.NOT_DECIDED));
    }

    private static List<CallingGroupView> groups(List<Prize> sorted, Rulebook rulebook) {
        var numbers = numbers(sorted);
        var byLevel = sorted.stream()
                .collect(Collectors.groupingBy(Prize::levelCode, LinkedHashMap::new, Collectors.toList()));
        var groups = new ArrayList<CallingGroupView>();
        byLevel.forEach((code, called) -> {
            var level = rulebook.findLevel(code).orElseThrow();
            var calls = called.stream()
                    .map(prize -> call(prize, numbers.getOrDefault(prize.entryId(), 0), rulebook))
                    .toList();
            groups.add(new CallingGroupView(code, NameView.of(level.name()), money(level), calls));
        });
        return groups;
    }

    private static Map<UUID, Integer> numbers(List<Prize> sorted) {
        var numbers = new HashMap<UUID, Integer>();
        sorted.forEach(prize -> numbers.put(prize.entryId(), numbers.size() + 1));
        return numbers;
    }

    private static @Nullable Long money(PrizeLevel level) {
        return Optional.ofNullable(level.money()).map(PrizeLevel.Money::dong).orElse(null);
    }

    private static CallingView call(Prize prize, int number, Rulebook rulebook) {
        return new CallingView(
                number,
                prize.entryId(),
                prize.entryCode(),
                prize.title(),
                prize.authors().stream().map(PrizedAuthor::name).toList(),
                prize.unit(),
                NameView.of(rulebook.findField(prize.fieldCode()).orElseThrow().name()));
    }
}
