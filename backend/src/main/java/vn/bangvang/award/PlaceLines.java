package vn.bangvang.award;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.RankedEntry;

/** The lines of the ranking, as proposed or as of this moment. */
record PlaceLines(
        Rulebook rulebook,
        Board board,
        Boards boards,
        Map<UUID, Candidate> entries,
        @Nullable LiveRanking live) {

    /** Without entries withdrawn since, which stand in a list of their own. */
    Stream<PlaceView> stored() {
        return board.places().stream()
                .filter(place -> entries.containsKey(place.entryId()))
                .map(place ->
                        view(place, boards.separation(place), board.votes().get(place.entryId())));
    }

    Stream<PlaceView> current() {
        return live == null ? Stream.empty() : live.ranked().stream().map(entry -> current(live, entry));
    }

    private PlaceView current(LiveRanking now, RankedEntry entry) {
        return view(
                Proposals.unprized(entry),
                Proposals.separation(rulebook, entry, now.ranked()),
                now.votes(entry.entry()).orElse(null));
    }

    private PlaceView view(PlaceRow place, List<SeparationView> separation, @Nullable VotesView votes) {
        var entry = entries.get(place.entryId());
        int decimals = rulebook.rankingRound().displayDecimals();
        var result = result(place.entryId());
        return new PlaceView(
                place.entryId(),
                entry == null ? "" : entry.code(),
                entry == null ? "" : entry.title(),
                entry == null ? List.of() : entry.names(),
                entry == null ? null : entry.unit(),
                place.fieldCode(),
                place.ageGroup(),
                place.place(),
                place.shared(),
                live == null || !live.unfinished().contains(place.entryId()),
                place.exact().rounded(decimals).toPlainString(),
                place.exactPoints(),
                result.map(known -> parts(known, decimals)).orElse(List.of()),
                result.filter(known -> !known.figures().isEmpty() && known.isRoundedSumDifferent(decimals))
                        .isPresent(),
                votes,
                separation,
                place.proposedLevel(),
                place.levelCode(),
                place.reason());
    }

    private Optional<EntryResult> result(UUID entryId) {
        return live == null
                ? Optional.empty()
                : live.count().round(rulebook.ranking().round()).flatMap(outcome -> outcome.result(entryId.toString()));
    }

    /** What the sheets gave and what every figure gave; nothing to tell apart without figures. */
    private List<ScoredPartView> parts(EntryResult result, int decimals) {
        var figures = rulebook.rankingRound().figures();
        if (figures.isEmpty()) {
            return List.of();
        }
        var sheets =
                new ScoredPartView(null, result.sheetTotal().rounded(decimals).toPlainString());
        return Stream.concat(
                        Stream.of(sheets),
                        figures.stream()
                                .flatMap(figure -> result.figure(figure.code()).stream()
                                        .map(points -> new ScoredPartView(
                                                NameView.of(figure.name()),
                                                points.rounded(figure.decimals())
                                                        .toPlainString()))))
                .toList();
    }
}
