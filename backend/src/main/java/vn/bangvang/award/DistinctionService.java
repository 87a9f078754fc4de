package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.entry.Entries;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.LocalizedText;
import vn.bangvang.scoring.Distinction;
import vn.bangvang.scoring.Explanation;

/** Special and collective prizes: proposed by the count, confirmed or chosen by people. */
@Singleton
class DistinctionService {

    private final DistinctionRepository rows;
    private final Boards boards;
    private final Entries entries;
    private final Sentences sentences;

    DistinctionService(DistinctionRepository rows, Boards boards, Entries entries, Sentences sentences) {
        this.rows = rows;
        this.boards = boards;
        this.entries = entries;
        this.sentences = sentences;
    }

    /** Writes down what follows from the entries; choices made before are gone, which the journal keeps. */
    void propose(Edition edition, LiveRanking live, Instant now) {
        rows.clear(edition.id());
        var eligible = entries.listEligible(edition.id());
        for (var prize : SidePrize.of(edition.rulebook())) {
            rows.write(edition.id(), prize.code(), boards.write(given(prize, eligible, live)), false, null, now);
        }
    }

    private static List<RecipientView> given(SidePrize prize, List<EligibleEntry> eligible, LiveRanking live) {
        var candidates = Recipients.of(prize, eligible);
        return find(live, prize).map(Distinction::given).orElse(List.of()).stream()
                .map(candidates::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether somebody holds a prize who could not get it any more, or other recipients follow from the entries now. */
    boolean isOutdated(Edition edition, LiveRanking live) {
        var stored = stored(edition.id());
        if (stored.isEmpty()) {
            return false;
        }
        var eligible = entries.listEligible(edition.id());
        return SidePrize.of(edition.rulebook()).stream().anyMatch(prize -> {
            var row = stored.get(prize.code());
            return row != null && isOutdated(row, prize, eligible, live);
        });
    }

    private boolean isOutdated(DistinctionRow row, SidePrize prize, List<EligibleEntry> eligible, LiveRanking live) {
        var holders = keys(boards.recipients(row));
        return row.chosen()
                ? !Recipients.of(prize, eligible).keySet().containsAll(holders)
                : !holders.equals(keys(given(prize, eligible, live)));
    }

    private static Set<String> keys(List<RecipientView> recipients) {
        return recipients.stream().map(RecipientView::key).collect(Collectors.toSet());
    }

    private static Optional<Distinction> find(LiveRanking live, SidePrize prize) {
        return Stream.concat(live.count().special().stream(), live.count().collective().stream())
                .filter(distinction -> distinction.prize().equals(prize.code()))
                .findFirst();
    }

    /** Prizes for which equal candidates wait for somebody's choice. */
    List<SidePrize> open(Edition edition, LiveRanking live) {
        var stored = stored(edition.id());
        return SidePrize.of(edition.rulebook()).stream()
                .filter(prize -> !isSettled(stored.get(prize.code()), find(live, prize)))
                .toList();
    }

    private static boolean isSettled(@Nullable DistinctionRow row, Optional<Distinction> distinction) {
        return (row != null && row.chosen())
                || distinction.map(Distinction::open).orElse(List.of()).isEmpty();
    }

    private Map<String, DistinctionRow> stored(UUID editionId) {
        return rows.of(editionId).stream().collect(Collectors.toMap(DistinctionRow::prize, Function.identity()));
    }

    /** What the organiser said. */
    SidePrize choose(Edition edition, LiveRanking live, String code, DistinctionRequest request, Instant now) {
        var prize = SidePrize.of(edition.rulebook()).stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(AwardRule.DISTINCTION_MISSING));
        var keys = request.recipients().stream().distinct().toList();
        var candidates = Recipients.of(prize, entries.listEligible(edition.id()));
        if (!candidates.keySet().containsAll(keys)) {
            throw RuleBroken.of(AwardRule.RECIPIENT_UNKNOWN);
        }
        if (keys.size() > prize.places()) {
            throw RuleBroken.of(AwardRule.TOO_MANY_RECIPIENTS, "prize", prize.name(), "places", prize.places());
        }
        if (request.reason() == null && !follows(prize, find(live, prize), keys)) {
            throw RuleBroken.of(AwardRule.RECIPIENTS_NEED_REASON, "prize", prize.name());
        }
        var chosen = keys.stream().map(candidates::get).filter(Objects::nonNull).toList();
        rows.write(edition.id(), code, boards.write(chosen), true, request.reason(), now);
        return prize;
    }

    /** What follows from the entries, and as many of equal candidates as have a place. */
    private static boolean follows(SidePrize prize, Optional<Distinction> distinction, List<String> keys) {
        if (prize.free() || distinction.isEmpty()) {
            return true;
        }
        var found = distinction.get();
        var others = new HashSet<>(keys);
        found.given().forEach(others::remove);
        return keys.containsAll(found.given())
                && found.open().containsAll(others)
                && others.size() == Math.min(found.places(), found.open().size());
    }

    /** @param live absent once the prizes are decided, or before they are proposed */
    List<DistinctionView> views(Edition edition, @Nullable LiveRanking live) {
        var stored = stored(edition.id());
        return SidePrize.of(edition.rulebook()).stream()
                .map(prize -> view(edition, prize, stored.get(prize.code()), live))
                .toList();
    }

    private DistinctionView view(
            Edition edition, SidePrize prize, @Nullable DistinctionRow row, @Nullable LiveRanking live) {
        var found = live == null ? Optional.<Distinction>empty() : find(live, prize);
        var candidates = live == null
                ? Map.<String, RecipientView>of()
                : Recipients.of(prize, entries.listEligible(edition.id()));
        return new DistinctionView(
                prize.code(),
                NameView.of(prize.name()),
                prize.isCollective(),
                prize.free(),
                prize.places(),
                prize.money(),
                row == null ? List.of() : boards.recipients(row),
                found.map(Distinction::given).orElse(List.of()),
                found.map(Distinction::open).orElse(List.of()),
                List.copyOf(candidates.values()),
                found.map(Distinction::explanation).orElse(List.of()).stream()
                        .map(step -> sentences.of(named(step, candidates)))
                        .toList(),
                row == null ? null : row.reason(),
                isSettled(row, found));
    }

    /** The sentence with names where the count has keys. */
    private static Explanation named(Explanation step, Map<String, RecipientView> candidates) {
        var keys = step.facts().get("names");
        if (keys == null) {
            return step;
        }
        var names = Stream.of(keys.vi().split(", "))
                .map(key -> Optional.ofNullable(candidates.get(key))
                        .map(RecipientView::name)
                        .orElse(key))
                .collect(Collectors.joining(", "));
        var facts = new HashMap<>(step.facts());
        facts.put("names", LocalizedText.of(names));
        return new Explanation(step.code(), facts);
    }
}
