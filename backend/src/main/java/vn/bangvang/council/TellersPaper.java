package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialFormat;
import vn.bangvang.document.OfficialPaper;
import vn.bangvang.document.OfficialPaper.Part;
import vn.bangvang.document.OfficialPaper.Table;
import vn.bangvang.document.OfficialPaper.Text;
import vn.bangvang.rulebook.MemberRole;

/** The tellers' minutes: papers issued, returned, valid and not, votes for each option. Counts only, no names. */
@Singleton
class TellersPaper {

    private final PaperWords words;

    TellersPaper(PaperWords words) {
        this.words = words;
    }

    OfficialPaper of(Sitting sitting, MeetingView view) {
        var parts = new ArrayList<Part>();
        var tellers = tellers(view);
        parts.add(new Text(words.text(
                "tellers.began", Map.of("time", words.time(PaperWords.began(view)), "place", view.place()))));
        parts.add(new Text(
                view.way() == VotingWay.PAPER
                        ? words.text("tellers.by-hand", Map.of("names", String.join(", ", tellers)))
                        : words.text("tellers.by-machine")));
        parts.add(new Text(words.text(
                "tellers.present",
                Map.of(
                        "present",
                        view.quorum().present(),
                        "members",
                        view.quorum().members()))));
        parts.add(counts(view));
        parts.addAll(corrections(view));
        return new OfficialPaper(
                words.heading(sitting, view, "tellers.type"),
                true,
                parts,
                List.of(
                        words.signature("tellers", tellers.size() == 1 ? tellers.getFirst() : ""),
                        words.signature("secretary", PaperWords.nameOf(view, MemberRole.SECRETARY)),
                        words.signature("chair", PaperWords.leader(view))));
    }

    private static List<String> tellers(MeetingView view) {
        return view.entries().stream()
                .map(MeetingEntryView::count)
                .filter(Objects::nonNull)
                .flatMap(count -> count.tellers().stream())
                .distinct()
                .toList();
    }

    private Table counts(MeetingView view) {
        var columns = new ArrayList<ListColumn>();
        columns.add(words.column("number", 10, ColumnAlign.CENTRE));
        columns.add(words.column("entry", 74, ColumnAlign.LEFT));
        columns.add(words.column("issued", 18, ColumnAlign.CENTRE));
        columns.add(words.column("returned", 18, ColumnAlign.CENTRE));
        columns.add(words.column("valid", 18, ColumnAlign.CENTRE));
        columns.add(words.column("invalid", 18, ColumnAlign.CENTRE));
        view.options()
                .forEach(option -> columns.add(new ListColumn(option.label().vi(), 22, ColumnAlign.CENTRE)));
        columns.add(words.column("share", 22, ColumnAlign.CENTRE));
        var rows = IntStream.range(0, view.entries().size())
                .mapToObj(i -> row(i + 1, view.entries().get(i)))
                .toList();
        return new Table(columns, List.of(new ListGroup(null, rows)));
    }

    private static List<ListCell> row(int number, MeetingEntryView entry) {
        var count = Objects.requireNonNull(entry.count());
        var cells = new ArrayList<ListCell>();
        cells.add(ListCell.count(number));
        cells.add(ListCell.text(entry.code() + "\n" + entry.title()));
        cells.add(ListCell.count(count.issued()));
        cells.add(ListCell.count(count.returned()));
        cells.add(ListCell.count(count.valid()));
        cells.add(ListCell.count(count.invalid()));
        count.votes().forEach(option -> cells.add(ListCell.count(option.votes())));
        var verdict = entry.verdict();
        cells.add(
                verdict == null || verdict.percent() == null
                        ? ListCell.blank()
                        : ListCell.text(OfficialFormat.number(verdict.percent(), 2) + " %"));
        return cells;
    }

    private List<Text> corrections(MeetingView view) {
        return view.entries().stream()
                .filter(entry -> !entry.corrected().isEmpty())
                .map(entry -> new Text(words.text(
                        "tellers.corrected",
                        Map.of(
                                "code",
                                entry.code(),
                                "before",
                                votes(entry.corrected().getLast(), view),
                                "reason",
                                Objects.requireNonNullElse(
                                        Objects.requireNonNull(entry.count()).reason(), "")))))
                .toList();
    }

    private static String votes(CountView count, MeetingView view) {
        return IntStream.range(0, view.options().size())
                .mapToObj(i -> view.options().get(i).label().vi() + ": "
                        + count.votes().get(i).votes())
                .collect(Collectors.joining(", "));
    }
}
