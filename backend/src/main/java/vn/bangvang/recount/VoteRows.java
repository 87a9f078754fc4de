package vn.bangvang.recount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Ballot;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.BallotCount;

/** Makes counts of papers and of the meetings in which they were cast. */
final class VoteRows {

    /** @param entry empty for a meeting on all entries of the round that have no row of their own */
    private record Key(String round, String entry, int turn) {}

    private record Meeting(Row row, int members, int present, boolean leaderPresent, int conflicted) {}

    private record Papers(Row first, Map<String, Integer> counts) {}

    private final BundleReader bundle;
    private final Map<Key, Meeting> meetings = new LinkedHashMap<>();
    private final Map<Key, Papers> papers = new LinkedHashMap<>();

    VoteRows(BundleReader bundle) {
        this.bundle = bundle;
    }

    void addMeeting(Row row) {
        var entry = row.text("entry").isEmpty() ? "" : bundle.entry(row, "entry");
        var round = voted(row);
        var key = new Key(round.code(), entry, turn(row, round));
        var meeting = new Meeting(
                row,
                row.whole("members"),
                row.whole("present"),
                row.yes("leaderPresent", true),
                row.whole("conflicted", 0));
        if (meetings.putIfAbsent(key, meeting) != null) {
            throw row.refused("row-twice");
        }
    }

    /** One paper, or as many equal ones as {@code count} says. */
    void addBallot(Row row) {
        var round = voted(row);
        var option = row.required("option");
        boolean known = option.equals(Ballot.INVALID)
                || round.vote().options().stream().anyMatch(o -> o.code().equals(option));
        if (!known) {
            throw row.refused("unknown-option", "value", option, "round", round.code());
        }
        var key = new Key(round.code(), bundle.entry(row, "entry"), turn(row, round));
        papers.computeIfAbsent(key, k -> new Papers(row, new HashMap<>()))
                .counts()
                .merge(option, row.whole("count", 1), (a, b) -> (int) Math.min(Integer.MAX_VALUE, (long) a + b));
    }

    private Round voted(Row row) {
        var round = bundle.round(row);
        if (round.ballot() == null) {
            throw row.refused("round-has-no-ballot", "round", round.code());
        }
        return round;
    }

    private static int turn(Row row, Round round) {
        int turn = row.whole("turn", 1);
        int most = round.vote().turns();
        if (turn < 1 || turn > most) {
            throw row.refused("turn-not-allowed", "value", turn, "max", most);
        }
        return turn;
    }

    /** @param refuse takes papers without a meeting, and counts that cannot be true together */
    List<BallotCount> counts(Consumer<Row.Refused> refuse) {
        meetings.forEach((key, meeting) -> {
            if (!key.entry().isEmpty()) {
                papers.computeIfAbsent(key, k -> new Papers(meeting.row(), new HashMap<>()));
            }
        });
        var counts = new ArrayList<BallotCount>();
        papers.forEach((key, own) -> {
            try {
                counts.add(count(key, own));
            } catch (Row.Refused refused) {
                refuse.accept(refused);
            }
        });
        return counts;
    }

    private BallotCount count(Key key, Papers own) {
        var meeting = meeting(key);
        if (meeting == null) {
            throw own.first().refused("meeting-missing", "round", key.round(), "turn", key.turn());
        }
        var valid = new HashMap<>(own.counts());
        var invalid = valid.remove(Ballot.INVALID);
        try {
            return new BallotCount(
                    key.round(),
                    key.entry(),
                    key.turn(),
                    meeting.members(),
                    meeting.present(),
                    meeting.leaderPresent(),
                    meeting.conflicted(),
                    valid,
                    invalid == null ? 0 : invalid);
        } catch (IllegalArgumentException e) {
            throw own.first()
                    .refused(
                            "votes-impossible",
                            "entry",
                            key.entry(),
                            "line",
                            meeting.row().line());
        }
    }

    private @Nullable Meeting meeting(Key key) {
        var own = meetings.get(key);
        return own != null ? own : meetings.get(new Key(key.round(), "", key.turn()));
    }
}
