package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.scoring.RankedEntry;

/** The ranking as organisers read it: live until prizes are proposed, then with its prizes, frozen once decided. */
@Singleton
class RankingQueries {

    private final Editions editions;
    private final Boards boards;
    private final RankingTable table;
    private final Readiness readiness;
    private final Proposals proposals;
    private final Candidates candidates;
    private final SnapshotRepository snapshots;
    private final Access access;

    RankingQueries(
            Editions editions,
            Boards boards,
            RankingTable table,
            Readiness readiness,
            Proposals proposals,
            Candidates candidates,
            SnapshotRepository snapshots,
            Access access) {
        this.editions = editions;
        this.boards = boards;
        this.table = table;
        this.readiness = readiness;
        this.proposals = proposals;
        this.candidates = candidates;
        this.snapshots = snapshots;
        this.access = access;
    }

    @UseCase(readOnly = true)
    RankingView ranking(Caller caller, UUID editionId) {
        access.require(caller, Action.RANKING_VIEW, Scope.edition(editionId));
        return ranking(editions.get(editionId));
    }

    private RankingView ranking(Edition edition) {
        var rulebook = edition.rulebook();
        var outcome = boards.find(edition.id());
        var board = boards.of(edition);
        boolean judged = edition.state() == EditionState.JUDGING;
        var live = judged || outcome.isEmpty() ? table.of(edition) : new LiveRanking(List.of(), 0);
        var publication = snapshots.latest(edition.id()).map(PublicationView::of);
        return new RankingView(
                NameView.titleOf(edition),
                edition.state(),
                outcome.map(OutcomeRow::revision).orElse(0),
                outcome.map(OutcomeRow::proposedAt).orElse(null),
                judged && outcome.isPresent() && proposals.isOutdated(board, live),
                live.unfinished(),
                judged && outcome.isPresent(),
                judged && readiness.beforeDecision(edition, live).isEmpty(),
                rulebook.ranking().scope(),
                rulebook.prizes().scope(),
                fields(rulebook),
                levels(board),
                places(edition, board, live, outcome.isPresent()),
                judged ? outcome.map(row -> openTies(row, board)).orElse(List.of()) : List.of(),
                signer(rulebook),
                outcome.map(OutcomeRow::decision).orElse(null),
                publication.orElse(null));
    }

    private List<OpenTieView> openTies(OutcomeRow outcome, Board board) {
        return boards.ties(outcome).stream()
                .filter(tie -> !board.isSettled(tie))
                .toList();
    }

    private static SignerView signer(Rulebook rulebook) {
        var signer = rulebook.outcome().signer();
        return new SignerView(NameView.of(signer.authority()), NameView.of(signer.title()));
    }

    private static List<AwardFieldView> fields(Rulebook rulebook) {
        return rulebook.fields().stream()
                .map(field -> new AwardFieldView(field.code(), NameView.of(field.name())))
                .toList();
    }

    private static List<LevelView> levels(Board board) {
        return board.rulebook().prizes().levels().stream()
                .map(level -> level(level, board.at(level.code()).size()))
                .toList();
    }

    private static LevelView level(PrizeLevel level, int used) {
        return new LevelView(
                level.code(),
                NameView.of(level.name()),
                level.order(),
                level.maxPlaces(),
                used,
                Optional.ofNullable(level.threshold())
                        .map(PrizeLevel.Threshold::points)
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                Optional.ofNullable(level.money()).map(PrizeLevel.Money::dong).orElse(null),
                level.mayStayEmpty(),
                level.mayExceedByDecision());
    }

    private List<PlaceView> places(Edition edition, Board board, LiveRanking live, boolean proposed) {
        var entries = candidates.of(edition.id());
        int decimals = edition.rulebook().rankingRound().displayDecimals();
        var stored = board.places().stream().map(place -> stored(place, entries, decimals));
        var current = live.ranked().stream().map(entry -> current(edition.rulebook(), entry, live, entries));
        return (proposed ? stored : current)
                .sorted(Comparator.comparingInt(PlaceView::place).thenComparing(PlaceView::code))
                .toList();
    }

    private PlaceView stored(PlaceRow place, Map<UUID, Candidate> entries, int decimals) {
        var points = place.exact().rounded(decimals).toPlainString();
        return view(place, points, boards.separation(place), entries.get(place.entryId()));
    }

    private static PlaceView current(
            Rulebook rulebook, RankedEntry entry, LiveRanking live, Map<UUID, Candidate> entries) {
        var total = entry.result().total();
        var place = Proposals.unprized(entry);
        return view(
                place,
                total.rounded(rulebook.rankingRound().displayDecimals()).toPlainString(),
                Proposals.separation(rulebook, entry, live.ranked()),
                entries.get(place.entryId()));
    }

    private static PlaceView view(
            PlaceRow place, String points, List<SeparationView> separation, @Nullable Candidate entry) {
        return new PlaceView(
                place.entryId(),
                entry == null ? "" : entry.code(),
                entry == null ? "" : entry.title(),
                entry == null ? List.of() : entry.names(),
                entry == null ? null : entry.unit(),
                place.fieldCode(),
                place.place(),
                place.shared(),
                points,
                place.exactPoints(),
                separation,
                place.proposedLevel(),
                place.levelCode(),
                place.reason());
    }
}
