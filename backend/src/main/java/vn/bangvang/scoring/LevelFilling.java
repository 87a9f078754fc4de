package vn.bangvang.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.PrizeLevel;

/**
 * One run through the levels for lists that share the authors' cap, or for one list; it stops at the first level with a
 * tie that nobody has decided.
 */
final class LevelFilling {

    private final List<PrizeLine> lines;
    private final AuthorCap cap;
    private final Map<String, VoteResult> votes;
    private final TieAnswers answers;
    private final List<Award> awards = new ArrayList<>();
    private final List<Explanation> notes = new ArrayList<>();
    private final List<TieForPlace> ties = new ArrayList<>();
    private final Set<String> toldCapped = new HashSet<>();

    LevelFilling(List<PrizeLine> lines, AuthorCap cap, Map<String, VoteResult> votes, TieAnswers answers) {
        this.lines = lines;
        this.cap = cap;
        this.votes = votes;
        this.answers = answers;
    }

    void fill(List<PrizeLevel> levels) {
        for (var level : levels) {
            var picks = pick(level);
            picks.forEach(pick -> settle(level, pick));
            if (!ties.isEmpty()) {
                return;
            }
            picks.forEach(pick -> note(level, pick.given().size()));
        }
    }

    List<Award> awards() {
        return awards;
    }

    List<Explanation> notes() {
        return notes;
    }

    List<TieForPlace> ties() {
        return ties;
    }

    /** Again and again until no answered tie changes who gets the level. */
    private List<LevelPick> pick(PrizeLevel level) {
        var declined = new HashSet<String>();
        while (true) {
            var picks = lines.stream()
                    .map(line -> new LevelPick(level, line, cap, votes, answers, declined))
                    .toList();
            var across = lines.size() > 1 ? across(level, picks) : List.<TieForPlace>of();
            var answer =
                    across.stream().flatMap(tie -> answers.to(tie).stream()).findFirst();
            if (answer.isEmpty()) {
                picks.stream().map(LevelPick::tie).filter(Objects::nonNull).forEach(ties::add);
                ties.addAll(across);
                return picks;
            }
            declined.addAll(answer.get().unchosen());
        }
    }

    /** Authors whose entries would get more than they may have in different lists at once. */
    private List<TieForPlace> across(PrizeLevel level, List<LevelPick> picks) {
        var all = picks.stream().flatMap(p -> p.given().stream()).toList();
        return cap.conflicts(all).stream()
                .map(c -> new TieForPlace(level.code(), null, c.left(), keys(c.entries()), false))
                .distinct()
                .toList();
    }

    private static List<String> keys(List<RankedEntry> entries) {
        return entries.stream().map(RankedEntry::entry).sorted().toList();
    }

    private void settle(PrizeLevel level, LevelPick pick) {
        var open = ties.stream().flatMap(t -> t.tied().stream()).collect(Collectors.toSet());
        var winners =
                pick.given().stream().filter(e -> !open.contains(e.entry())).toList();
        winners.forEach(e -> {
            cap.count(e);
            awards.add(new Award(e.entry(), e.field(), level.code(), e.rank(), why(level, e)));
        });
        pick.line().leave(winners.stream().map(RankedEntry::entry).collect(Collectors.toSet()));
        pick.capped().stream()
                .filter(e -> toldCapped.add(e.entry()))
                .forEach(e -> notes.add(Explanation.of(
                        "author-has-prizes",
                        "entry",
                        e.entry(),
                        "rank",
                        e.rank(),
                        "level",
                        level.name(),
                        "cap",
                        cap.cap())));
    }

    private void note(PrizeLevel level, int given) {
        var max = level.maxPlaces();
        var min = level.minPlaces();
        if (given == 0 && !level.mayStayEmpty()) {
            notes.add(Explanation.of("level-must-not-stay-empty", "level", level.name()));
        } else if (min != null && given < min) {
            notes.add(Explanation.of("places-below-least", "level", level.name(), "given", given, "min", min));
        } else if (max != null && given < max) {
            notes.add(Explanation.of("places-left", "level", level.name(), "given", given, "max", max));
        }
    }

    private Explanation why(PrizeLevel level, RankedEntry entry) {
        var threshold = level.threshold();
        var points = threshold == null ? null : threshold.points();
        var share = threshold == null ? null : threshold.share();
        var vote = votes.get(entry.entry());
        var code = "prize" + (points == null ? "" : "-above-threshold") + (share == null ? "" : "-by-votes");
        var said = Explanation.of(code, "rank", entry.rank(), "level", level.name());
        if (points != null) {
            said = said.with("exact", entry.result().total(), "threshold", points);
        }
        return share == null || vote == null
                ? said
                : said.with(
                        "votes",
                        vote.votesForLevel().getOrDefault(level.code(), 0),
                        "whole",
                        vote.whole(),
                        "share",
                        share);
    }
}
