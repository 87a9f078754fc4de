package vn.bangvang.recount;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.bangvang.rulebook.PrizeLevel;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.Allocation;
import vn.bangvang.scoring.Distinction;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.RoundOutcome;
import vn.bangvang.scoring.Tabulation;

/** A count as tables. */
final class Tables {

    /** What can be printed. */
    enum Table {
        RESULTS,
        CRITERIA,
        RANKS,
        PRIZES
    }

    private final Bundle bundle;
    private final Tabulation tabulation;
    private final String language;

    Tables(Bundle bundle, Tabulation tabulation, String language) {
        this.bundle = bundle;
        this.tabulation = tabulation;
        this.language = language;
    }

    String print(Table table) {
        return switch (table) {
            case RESULTS ->
                BundleWriter.csv(
                        List.of(
                                "round", "entry", "field", "sheets", "missing", "exact", "shown", "for", "whole",
                                "turn", "quorum", "goesOn"),
                        results());
            case CRITERIA ->
                BundleWriter.csv(List.of("round", "entry", "kind", "code", "mark", "exact", "shown"), criteria());
            case RANKS -> BundleWriter.csv(List.of("rank", "shared", "entry", "field", "exact", "shown"), ranks());
            case PRIZES ->
                BundleWriter.csv(List.of("kind", "prize", "name", "key", "field", "rank", "money", "state"), prizes());
        };
    }

    private List<List<String>> results() {
        var rows = new ArrayList<List<String>>();
        for (var outcome : tabulation.rounds()) {
            var round = round(outcome);
            var advanced = new HashSet<>(outcome.advanced());
            for (var entry : outcome.entering()) {
                rows.add(result(outcome, round, entry, advanced));
            }
        }
        return rows;
    }

    private static List<String> result(RoundOutcome outcome, Round round, String entry, Set<String> advanced) {
        var row = new ArrayList<>(List.of(round.code(), entry));
        outcome.result(entry)
                .ifPresentOrElse(
                        r -> row.addAll(List.of(
                                r.field(),
                                round.isScored() ? Integer.toString(r.sheets().size()) : "",
                                round.isScored() ? Integer.toString(r.sheetsMissing()) : "",
                                r.total().toText(),
                                shown(round, r.total()))),
                        () -> row.addAll(List.of("", "", "", "", "")));
        outcome.vote(entry)
                .ifPresentOrElse(
                        v -> row.addAll(List.of(
                                Integer.toString(v.votesFor()),
                                Integer.toString(v.whole()),
                                Integer.toString(v.turn()),
                                yes(v.quorum()))),
                        () -> row.addAll(List.of("", "", "", "")));
        row.add(yes(advanced.contains(entry)));
        return row;
    }

    private List<List<String>> criteria() {
        var rows = new ArrayList<List<String>>();
        for (var outcome : tabulation.rounds()) {
            var round = round(outcome);
            for (var result : outcome.results()) {
                result.criteria()
                        .forEach((code, points) -> rows.add(List.of(
                                round.code(),
                                result.entry(),
                                "criterion",
                                code,
                                Objects.requireNonNull(result.marks().get(code)).toText(),
                                points.toText(),
                                shown(round, points))));
                result.figures()
                        .forEach((code, points) -> rows.add(List.of(
                                round.code(),
                                result.entry(),
                                "figure",
                                code,
                                "",
                                points.toText(),
                                shown(round, points))));
            }
        }
        return rows;
    }

    private List<List<String>> ranks() {
        var round = bundle.rulebook().rankingRound();
        return tabulation.ranked().stream()
                .map(r -> List.of(
                        Integer.toString(r.rank()),
                        yes(r.isShared()),
                        r.entry(),
                        r.field(),
                        r.result().total().toText(),
                        shown(round, r.result().total())))
                .toList();
    }

    private List<List<String>> prizes() {
        var rows = new ArrayList<List<String>>();
        for (var award : tabulation.allocation().awards()) {
            var level = bundle.rulebook().findLevel(award.level()).orElseThrow();
            rows.add(prize(level, award.entry(), award.field(), Integer.toString(award.rank()), "given"));
        }
        if (tabulation.allocation() instanceof Allocation.Tied tied) {
            for (var tie : tied.ties()) {
                var level = bundle.rulebook().findLevel(tie.level()).orElseThrow();
                var field = tie.field() == null ? "" : tie.field();
                tie.tied().forEach(e -> rows.add(prize(level, e, field, "", "tied for " + tie.places())));
            }
        }
        tabulation.special().forEach(d -> rows.addAll(distinction("special", d)));
        tabulation.collective().forEach(d -> rows.addAll(distinction("collective", d)));
        return rows;
    }

    private List<String> prize(PrizeLevel level, String entry, String field, String rank, String state) {
        var money = level.money() == null ? "" : Long.toString(level.money().dong());
        return List.of("level", level.code(), level.name().in(language), entry, field, rank, money, state);
    }

    private static List<List<String>> distinction(String kind, Distinction distinction) {
        var rows = new ArrayList<List<String>>();
        distinction.given().forEach(key -> rows.add(distinction(kind, distinction, key, "given")));
        distinction
                .open()
                .forEach(key -> rows.add(distinction(kind, distinction, key, "tied for " + distinction.places())));
        return rows;
    }

    private static List<String> distinction(String kind, Distinction distinction, String key, String state) {
        return List.of(kind, distinction.prize(), "", key, "", "", "", state);
    }

    private Round round(RoundOutcome outcome) {
        return bundle.rulebook().findRound(outcome.round()).orElseThrow();
    }

    private static String shown(Round round, Points points) {
        return points.rounded(round.displayDecimals()).toPlainString();
    }

    private static String yes(boolean claim) {
        return claim ? "yes" : "no";
    }
}
