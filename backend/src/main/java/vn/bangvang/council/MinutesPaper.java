package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialFormat;
import vn.bangvang.document.OfficialPaper;
import vn.bangvang.document.OfficialPaper.Part;
import vn.bangvang.document.OfficialPaper.Table;
import vn.bangvang.document.OfficialPaper.Text;
import vn.bangvang.document.OfficialPaper.Title;
import vn.bangvang.rulebook.MemberRole;

/** The minutes of a meeting: who was there, who stood aside, what was said, what was voted. */
@Singleton
class MinutesPaper {

    private final PaperWords words;

    MinutesPaper(PaperWords words) {
        this.words = words;
    }

    OfficialPaper of(Sitting sitting, MeetingView view) {
        var parts = new ArrayList<Part>();
        parts.add(new Title(words.text("minutes.when")));
        parts.add(new Text(words.text(
                "minutes.began", Map.of("time", words.time(PaperWords.began(view)), "place", view.place()))));
        parts.add(new Title(words.text("minutes.who")));
        parts.add(new Text(quorum(view.quorum())));
        parts.add(members(view));
        parts.add(new Title(words.text("minutes.conflicts")));
        parts.addAll(conflicts(view));
        parts.add(new Title(words.text("minutes.said")));
        parts.add(new Text(view.minutes() == null ? words.text("minutes.nothing-said") : view.minutes()));
        parts.add(new Title(words.text("minutes.votes")));
        parts.add(new Text(words.text(view.secret() ? "minutes.secret" : "minutes.open")));
        parts.add(results(view));
        if (!view.secret() && view.way() == VotingWay.ELECTRONIC) {
            parts.add(byName(view));
        }
        parts.add(new Text(
                words.text("minutes.ended", Map.of("time", words.time(Objects.requireNonNull(view.closedAt()))))));
        return new OfficialPaper(
                words.heading(sitting, view, "minutes.type"),
                false,
                parts,
                List.of(
                        words.signature("secretary", PaperWords.nameOf(view, MemberRole.SECRETARY)),
                        words.signature("chair", PaperWords.leader(view))));
    }

    private String quorum(QuorumView quorum) {
        return words.text(
                "minutes.quorum",
                Map.of(
                        "present",
                        quorum.present(),
                        "members",
                        quorum.members(),
                        "needed",
                        quorum.needed(),
                        "share",
                        quorum.share()));
    }

    private Table members(MeetingView view) {
        var columns = List.of(
                words.column("number", 12, ColumnAlign.CENTRE),
                words.column("name", 60, ColumnAlign.LEFT),
                words.column("role", 50, ColumnAlign.LEFT),
                words.column("presence", 48, ColumnAlign.LEFT));
        var rows = IntStream.range(0, view.members().size())
                .mapToObj(i -> member(i + 1, view.members().get(i)))
                .toList();
        return new Table(columns, List.of(new ListGroup(null, rows)));
    }

    private List<ListCell> member(int number, AttendeeView member) {
        var absence = member.reason() == null
                ? words.text("absent")
                : words.text("absent-because", Map.of("reason", member.reason()));
        return List.of(
                ListCell.count(number),
                ListCell.text(member.fullName()),
                ListCell.text(words.text("role." + member.role().name())),
                ListCell.text(member.present() ? words.text("present") : absence));
    }

    private List<Text> conflicts(MeetingView view) {
        var stoodAside = view.entries().stream()
                .filter(entry -> !entry.conflicts().isEmpty())
                .map(entry -> new Text(words.text(
                        "minutes.stood-aside",
                        Map.of(
                                "names",
                                String.join(", ", entry.conflicts()),
                                "code",
                                entry.code(),
                                "title",
                                entry.title()))))
                .toList();
        return stoodAside.isEmpty() ? List.of(new Text(words.text("minutes.nobody-stood-aside"))) : stoodAside;
    }

    private Table results(MeetingView view) {
        var columns = List.of(
                words.column("number", 12, ColumnAlign.CENTRE),
                words.column("entry", 70, ColumnAlign.LEFT),
                words.column("for", 22, ColumnAlign.CENTRE),
                words.column("share", 24, ColumnAlign.CENTRE),
                words.column("result", 42, ColumnAlign.LEFT));
        var rows = IntStream.range(0, view.entries().size())
                .mapToObj(i -> result(i + 1, view.entries().get(i)))
                .toList();
        return new Table(columns, List.of(new ListGroup(null, rows)));
    }

    private List<ListCell> result(int number, MeetingEntryView entry) {
        var verdict = entry.verdict();
        return List.of(
                ListCell.count(number),
                ListCell.text(entry.code() + "\n" + entry.title()),
                ListCell.text(verdict == null ? null : verdict.votesFor() + "/" + verdict.whole()),
                ListCell.text(share(verdict)),
                ListCell.text(outcome(verdict)));
    }

    private @Nullable String share(@Nullable VerdictView verdict) {
        return verdict == null || verdict.percent() == null ? null : OfficialFormat.number(verdict.percent(), 2) + " %";
    }

    private @Nullable String outcome(@Nullable VerdictView verdict) {
        if (verdict == null) {
            return null;
        }
        if (verdict.level() != null) {
            return words.text("reaches", Map.of("level", verdict.level().vi()));
        }
        return words.text(verdict.decided() ? "passed" : "not-passed");
    }

    private Table byName(MeetingView view) {
        var columns = List.of(
                words.column("number", 12, ColumnAlign.CENTRE),
                words.column("name", 90, ColumnAlign.LEFT),
                words.column("vote", 68, ColumnAlign.LEFT));
        var groups = view.entries().stream()
                .map(entry -> new ListGroup(
                        entry.code() + " – " + entry.title(),
                        IntStream.range(0, entry.votes().size())
                                .mapToObj(i -> vote(i + 1, entry.votes().get(i), view))
                                .toList()))
                .toList();
        return new Table(columns, groups);
    }

    private List<ListCell> vote(int number, NamedVoteView vote, MeetingView view) {
        var label = view.options().stream()
                .filter(option -> option.code().equals(vote.option()))
                .map(option -> option.label().vi())
                .findFirst()
                .orElse(words.text("unmarked"));
        return List.of(ListCell.count(number), ListCell.text(vote.fullName()), ListCell.text(label));
    }
}
