package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.Allocation;
import vn.bangvang.scoring.Award;
import vn.bangvang.scoring.PrizeStructure;
import vn.bangvang.scoring.RankedEntry;
import vn.bangvang.scoring.TieForPlace;

/** Turns the ranking into proposed prizes and stores both with the numbers they rest on. */
@Singleton
class Proposals {

    private static final int STORED_DECIMALS = 4;
    private static final UUID NO_EDITION = new UUID(0, 0);

    private final RankingTable table;
    private final Boards boards;
    private final OutcomeRepository outcomes;
    private final PlaceRepository places;
    private final ForwardingRepository forwarding;
    private final DistinctionService distinctions;

    Proposals(
            RankingTable table,
            Boards boards,
            OutcomeRepository outcomes,
            PlaceRepository places,
            ForwardingRepository forwarding,
            DistinctionService distinctions) {
        this.table = table;
        this.boards = boards;
        this.outcomes = outcomes;
        this.places = places;
        this.forwarding = forwarding;
        this.distinctions = distinctions;
    }

    /** How many ties it leaves open. */
    int make(Edition edition, List<TieChoiceRequest> given, Instant now) {
        var answers = withEarlier(edition.id(), given);
        var choices = answers.stream().map(TieChoiceRequest::toChoice).toList();
        var live = table.of(edition, choices);
        var ranked = live.ranked();
        if (ranked.isEmpty()) {
            throw RuleBroken.of(AwardRule.NOTHING_RANKED);
        }
        var allocation = live.count().allocation();
        requireHeeded(answers, allocation.awards());
        requireWithinStructure(edition.rulebook(), allocation.awards());
        var ties = ties(allocation);
        var text = boards.write(ties);
        var kept = boards.write(answers);
        outcomes.find(edition.id())
                .ifPresentOrElse(
                        row -> outcomes.update(row.undecided(now, text, kept)),
                        () -> outcomes.save(OutcomeRow.proposed(edition.id(), text, kept, now)));
        forwarding.clear(edition.id());
        places.clear(edition.id());
        var reasons = reasons(answers);
        ties.forEach(tie -> tie.entryIds().forEach(reasons::remove));
        places.saveAll(rows(edition, live, allocation.awards(), reasons, now));
        distinctions.propose(edition, live, now);
        return ties.size();
    }

    /** Ties come up one after the other, each once those above it are decided. */
    private List<TieChoiceRequest> withEarlier(UUID editionId, List<TieChoiceRequest> given) {
        if (given.isEmpty()) {
            return given;
        }
        var earlier = outcomes.find(editionId).map(boards::choices).orElse(List.of()).stream()
                .filter(before -> given.stream().noneMatch(answer -> answer.answersSameAs(before)));
        return Stream.concat(earlier, given.stream()).toList();
    }

    /** An answer to a tie that is not there would be lost without a word. */
    private static void requireHeeded(List<TieChoiceRequest> answers, List<Award> awards) {
        var levels = awards.stream().collect(Collectors.toMap(Award::entry, Award::level));
        boolean heeded = answers.stream()
                .allMatch(answer -> answer.chosen().stream()
                        .allMatch(entry -> answer.level().equals(levels.get(entry.toString()))));
        if (!heeded) {
            throw RuleBroken.of(AwardRule.TIE_UNKNOWN);
        }
    }

    private static void requireWithinStructure(Rulebook rulebook, List<Award> awards) {
        var levels = awards.stream().collect(Collectors.toMap(Award::entry, Award::level));
        var fields = awards.stream().collect(Collectors.toMap(Award::entry, Award::field));
        PrizeStructure.check(rulebook.prizes(), levels, fields).stream()
                .filter(breach -> breach.given() > breach.places() && !breach.needsReason())
                .findFirst()
                .ifPresent(breach -> {
                    var name = rulebook.findLevel(breach.level()).orElseThrow().name();
                    throw RuleBroken.of(AwardRule.EXCEEDING_NOT_ALLOWED, "level", name, "places", breach.places());
                });
    }

    private static List<OpenTieView> ties(Allocation allocation) {
        return switch (allocation) {
            case Allocation.Settled settled -> List.of();
            case Allocation.Tied tied ->
                tied.ties().stream().map(Proposals::tie).toList();
        };
    }

    private static OpenTieView tie(TieForPlace tie) {
        return new OpenTieView(
                tie.level(),
                tie.field(),
                tie.places(),
                tie.tied().stream().map(UUID::fromString).toList());
    }

    private static Map<UUID, String> reasons(List<TieChoiceRequest> answers) {
        var reasons = new HashMap<UUID, String>();
        answers.forEach(answer -> answer.tied().forEach(entry -> reasons.put(entry, answer.reason())));
        return reasons;
    }

    private List<PlaceRow> rows(
            Edition edition, LiveRanking live, List<Award> awards, Map<UUID, String> reasons, Instant now) {
        var levels = awards.stream().collect(Collectors.toMap(Award::entry, Award::level));
        return live.ranked().stream()
                .map(entry -> row(edition, entry, live, levels.get(entry.entry()), reasons, now))
                .toList();
    }

    private PlaceRow row(
            Edition edition,
            RankedEntry entry,
            LiveRanking live,
            @Nullable String level,
            Map<UUID, String> reasons,
            Instant now) {
        var separation = boards.write(separation(edition.rulebook(), entry, live.ranked()));
        var id = UUID.fromString(entry.entry());
        var votes = live.votes(entry.entry()).map(boards::write).orElse(null);
        return row(entry, edition.id(), separation, votes, now).proposed(level).at(level, reasons.get(id));
    }

    /** A line of the ranking before anything is proposed. */
    static PlaceRow unprized(RankedEntry entry) {
        return row(entry, NO_EDITION, "[]", null, Instant.EPOCH);
    }

    private static PlaceRow row(
            RankedEntry entry, UUID editionId, String separation, @Nullable String votes, Instant now) {
        var total = entry.result().total();
        return new PlaceRow(
                UUID.fromString(entry.entry()),
                editionId,
                entry.field(),
                entry.contestEntry().ageGroup(),
                entry.rank(),
                entry.isShared(),
                total.rounded(STORED_DECIMALS),
                total.toText(),
                separation,
                votes,
                null,
                null,
                null,
                now,
                0);
    }

    /** What was looked at besides the total, and beside how many others. */
    static List<SeparationView> separation(Rulebook rulebook, RankedEntry entry, List<RankedEntry> all) {
        int others = (int) all.stream()
                .filter(other -> !other.entry().equals(entry.entry())
                        && other.result().total().compareTo(entry.result().total()) == 0)
                .count();
        return Separations.of(rulebook, entry, others);
    }

    /** Whether what is counted at this moment is something else than what the prizes rest on. */
    boolean isOutdated(Edition edition, Board board, LiveRanking live) {
        return isRankedOtherwise(board, live) || distinctions.isOutdated(edition, live);
    }

    private static boolean isRankedOtherwise(Board board, LiveRanking live) {
        return !Objects.equals(
                board.places().stream()
                        .collect(Collectors.toMap(
                                PlaceRow::entryId, place -> place.place() + " " + place.exactPoints())),
                live.ranked().stream()
                        .collect(Collectors.toMap(
                                entry -> UUID.fromString(entry.entry()),
                                entry -> entry.rank() + " "
                                        + entry.result().total().toText())));
    }
}
