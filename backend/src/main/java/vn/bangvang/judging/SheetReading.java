package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.bangvang.account.Access;
import vn.bangvang.account.AccountService;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;
import vn.bangvang.account.Scope;
import vn.bangvang.entry.Entries;
import vn.bangvang.entry.Entry;
import vn.bangvang.entry.EntryState;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.rulebook.Round;

/** Shows a judge the work that is left, and one sheet at a time. */
@Singleton
class SheetReading {

    private final Sheets sheets;
    private final WorkRepository work;
    private final MarkRepository marks;
    private final RevisionRepository revisions;
    private final ConflictFinder conflicts;
    private final Contest contest;
    private final Entries entries;
    private final AccountService accounts;
    private final Access access;

    SheetReading(
            Sheets sheets,
            WorkRepository work,
            MarkRepository marks,
            RevisionRepository revisions,
            ConflictFinder conflicts,
            Contest contest,
            Entries entries,
            AccountService accounts,
            Access access) {
        this.sheets = sheets;
        this.work = work;
        this.marks = marks;
        this.revisions = revisions;
        this.conflicts = conflicts;
        this.contest = contest;
        this.entries = entries;
        this.accounts = accounts;
        this.access = access;
    }

    @UseCase(readOnly = true)
    WorkView mine(Caller caller) {
        access.require(caller, Action.SHEET_LIST_OWN, Scope.own(caller.accountId()));
        var byEdition = new LinkedHashMap<String, List<WorkLine>>();
        work.ofJudge(caller.accountId())
                .forEach(line -> byEdition
                        .computeIfAbsent(line.editionId() + line.round(), key -> new ArrayList<>())
                        .add(line));
        return new WorkView(byEdition.values().stream().map(this::edition).toList(), chaired(caller.accountId()));
    }

    /** A council that only votes has no score table to look after. */
    private List<ChairView> chaired(UUID accountId) {
        return work.chaired(accountId).stream()
                .filter(line -> Contest.round(contest.get(line.editionId()), line.round())
                        .isScored())
                .map(line -> new ChairView(line.panelId(), line.editionId(), title(line.editionId()), line.name()))
                .toList();
    }

    private WordsView title(UUID editionId) {
        var edition = contest.get(editionId);
        return new WordsView(edition.titleIn("vi"), edition.titleIn("en"));
    }

    private WorkEditionView edition(List<WorkLine> lines) {
        var edition = contest.get(lines.getFirst().editionId());
        var round = Contest.round(edition, lines.getFirst().round());
        var open =
                lines.stream().filter(line -> line.state() == SheetState.OPEN).toList();
        return new WorkEditionView(
                edition.id(),
                title(edition.id()),
                edition.state(),
                WordsView.of(round.name()),
                lines.size() - open.size(),
                lines.size(),
                open.isEmpty() ? null : open.getFirst().id(),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> line(lines.get(i), i + 1, edition, round))
                        .toList());
    }

    private static WorkSheetView line(WorkLine line, int number, Edition edition, Round round) {
        return new WorkSheetView(
                line.id(),
                number,
                line.code(),
                line.title(),
                line.fieldCode(),
                edition.rulebook().fields().stream()
                        .filter(field -> field.code().equals(line.fieldCode()))
                        .map(field -> WordsView.of(field.name()))
                        .findFirst()
                        .orElse(null),
                line.panelName(),
                line.state(),
                line.given(),
                (int) round.form().lines().count(),
                line.total(),
                line.reopenReason(),
                line.savedAt(),
                line.sealedAt());
    }

    /** To its judge, to the panel's chair and to the organiser; to none of them when they have a conflict. */
    @UseCase(readOnly = true)
    SheetView get(Caller caller, UUID id) {
        var key = sheets.key(id);
        access.require(caller, Action.SHEET_VIEW, key.scope());
        var row = sheets.get(id);
        boolean own = key.judgeId().equals(caller.accountId());
        if (own && row.state() == SheetState.RECUSED) {
            throw RuleBroken.of(JudgingRule.SHEET_RECUSED);
        }
        conflicts.requireNone(caller.accountId(), key.entryId());
        var entry = entries.get(key.entryId());
        if (entry.state() == EntryState.WITHDRAWN) {
            throw RuleBroken.of(JudgingRule.ENTRY_OUT);
        }
        return view(row, entry, contest.get(key.editionId()), own);
    }

    private SheetView view(SheetRow row, Entry entry, Edition edition, boolean own) {
        var round = Contest.round(edition, row.round());
        var form = round.form();
        var given = new SheetCheck(form).inOrder(marks.ofSheet(row.id()));
        boolean editable = own && row.state() == SheetState.OPEN && edition.state() == EditionState.JUDGING;
        return new SheetView(
                row.id(),
                row.editionId(),
                row.panelId(),
                row.entryId(),
                entry.code(),
                entry.title(),
                entry.fieldCode(),
                WordsView.of(round.name()),
                round.blind(),
                row.state(),
                editable,
                accounts.nameOf(row.judgeId()),
                form.lines().map(CriterionView::of).toList(),
                form.scale(),
                RemarkNeedView.of(form.remark()),
                recommendations(edition, round),
                given.stream().map(MarkView::of).toList(),
                row.remarks(),
                row.recommendation(),
                new SheetCheck(form).total(given).orElse(null),
                row.rulebookNumber(),
                row.reopenReason(),
                row.savedAt(),
                row.sealedAt(),
                row.timesSealed() == 0
                        ? List.of()
                        : revisions.ofSheet(row.id()).stream()
                                .map(RevisionView::of)
                                .toList(),
                row.version());
    }

    private static List<ChoiceView> recommendations(Edition edition, Round round) {
        return round.form().recommendation()
                ? edition.rulebook().prizes().levels().stream()
                        .map(level -> new ChoiceView(level.code(), WordsView.of(level.name())))
                        .toList()
                : List.of();
    }
}
