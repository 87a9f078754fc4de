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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.award.DecisionView;
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

/** The list by which laureates are called to the stage. */
@Singleton
class CeremonyService {

    private final Editions editions;
    private final Prizes prizes;
    private final PlanRepository plans;
    private final IssuingPlace places;
    private final Access access;
    private final Journal journal;
    private final InstantSource clock;

    CeremonyService(
            Editions editions,
            Prizes prizes,
            PlanRepository plans,
            IssuingPlace places,
            Access access,
            Journal journal,
            InstantSource clock) {
        this.editions = editions;
        this.prizes = prizes;
        this.plans = plans;
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
        access.require(caller, Action.CEREMONY_ORDER, Scope.edition(editionId));
        var edition = editions.get(editionId);
        var plan = plans.find(editionId);
        if (plan.map(PlanRow::revision).orElse(0) != seen) {
            throw RuleBroken.of(CeremonyRule.STALE);
        }
        plan.ifPresentOrElse(
                row -> plans.update(row.with(order)),
                () -> plans.save(new PlanRow(editionId, order.levels(), order.within(), clock.instant(), 0)));
        journal.record(
                caller.accountId(),
                "ceremony.reordered",
                Subject.edition(editionId),
                null,
                Map.of("levels", order.levels().name(), "within", order.within().name()));
        return view(edition);
    }

    private CeremonyListView view(Edition edition) {
        var decision = decision(edition.id());
        var plan = plans.find(edition.id());
        var order = plan.map(PlanRow::order)
                .orElseGet(() -> CallingOrder.of(edition.rulebook().ceremony()));
        var sorted = order.sort(prizes.decided(edition.id()), edition.rulebook());
        var honours = prizes.honours(edition.id());
        var honoured =
                honours.stream().flatMap(honour -> honour.recipients().stream()).toList();
        return new CeremonyListView(
                NameView.titleOf(edition),
                NameView.of(edition.rulebook().outcome().certificate().issuer()),
                places.of(edition),
                decision,
                order,
                sorted.size() + honoured.size(),
                sorted.stream().mapToInt(prize -> prize.authors().size()).sum()
                        + honoured.stream().mapToInt(one -> one.names().size()).sum(),
                groups(sorted, edition.rulebook()),
                honours,
                plan.map(PlanRow::revision).orElse(0));
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
