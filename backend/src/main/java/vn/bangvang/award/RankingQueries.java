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
import vn.bangvang.rulebook.Share;

/** The ranking as organisers read it: live until prizes are proposed, then with its prizes, frozen once decided. */
@Singleton
class RankingQueries {

    private final Editions editions;
    private final Boards boards;
    private final RankingTable table;
    private final Readiness readiness;
    private final Proposals proposals;
    private final Candidates candidates;
    private final DistinctionService distinctions;
    private final WithdrawnEntries withdrawn;
    private final SnapshotRepository snapshots;
    private final Access access;

    RankingQueries(
            Editions editions,
            Boards boards,
            RankingTable table,
            Readiness readiness,
            Proposals proposals,
            Candidates candidates,
            DistinctionService distinctions,
            WithdrawnEntries withdrawn,
            SnapshotRepository snapshots,
            Access access) {
        this.editions = editions;
        this.boards = boards;
        this.table = table;
        this.readiness = readiness;
        this.proposals = proposals;
        this.candidates = candidates;
        this.distinctions = distinctions;
        this.withdrawn = withdrawn;
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
        var live = isCounted(edition, outcome.isPresent()) ? table.of(edition, boards.answers(edition.id())) : null;
        var entries = candidates.of(edition.id());
        var publication = snapshots.latest(edition.id()).map(PublicationView::of);
        return new RankingView(
                NameView.titleOf(edition),
                edition.state(),
                outcome.map(OutcomeRow::revision).orElse(0),
                outcome.map(OutcomeRow::proposedAt).orElse(null),
                judged && live != null && outcome.isPresent() && proposals.isOutdated(edition, board, live),
                live == null ? 0 : live.unfinished().size(),
                live == null ? 0 : live.unvoted(),
                live == null ? 0 : live.openMeetings(),
                judged ? withdrawn.of(edition, board) : List.of(),
                judged && outcome.isPresent(),
                judged
                        && live != null
                        && readiness.beforeDecision(edition, live).isEmpty(),
                rulebook.ranking().scope(),
                rulebook.prizes().scope(),
                fields(rulebook),
                levels(board),
                places(edition, board, live, entries, outcome.isPresent()),
                distinctions.views(edition, judged && outcome.isPresent() ? live : null),
                judged ? outcome.map(row -> openTies(row, board)).orElse(List.of()) : List.of(),
                signer(rulebook),
                outcome.map(OutcomeRow::decision).orElse(null),
                publication.orElse(null));
    }

    /** Once decided, only what the figures gave is still counted: the rest lies in the places. */
    private static boolean isCounted(Edition edition, boolean proposed) {
        return edition.state() == EditionState.JUDGING
                || !proposed
                || !edition.rulebook().rankingRound().figures().isEmpty();
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
                .map(level -> level(level, board.at(level.code()).size(), board))
                .toList();
    }

    private static LevelView level(PrizeLevel level, int used, Board board) {
        var share = Optional.ofNullable(level.threshold()).map(PrizeLevel.Threshold::share);
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
                share.map(Share::toString).orElse(null),
                share.flatMap(least -> board.whole().map(least::least)).orElse(null),
                Optional.ofNullable(level.money()).map(PrizeLevel.Money::dong).orElse(null),
                level.mayStayEmpty(),
                level.mayExceedByDecision());
    }

    private List<PlaceView> places(
            Edition edition, Board board, @Nullable LiveRanking live, Map<UUID, Candidate> entries, boolean proposed) {
        var lines = new PlaceLines(edition.rulebook(), board, boards, entries, live);
        return (proposed ? lines.stored() : lines.current())
                .sorted(Comparator.comparingInt(PlaceView::place).thenComparing(PlaceView::code))
                .toList();
    }
}
