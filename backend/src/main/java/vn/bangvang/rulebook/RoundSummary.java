package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.bangvang.rulebook.RegulationSection.RegulationTable;

/** Each round: who judges, what is counted and how, who goes on. */
final class RoundSummary {

    private final Rulebook rulebook;
    private final SummaryWords words;

    RoundSummary(Rulebook rulebook, SummaryWords words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    void addTo(List<RegulationSection> sections) {
        rulebook.rounds().forEach(round -> sections.add(section(round)));
    }

    private RegulationSection section(Round round) {
        var lines = new ArrayList<String>();
        lines.add(words.marked(round.example(), panels(round)));
        conduct(round, lines);
        counting(round, lines);
        if (round.ballot() != null) {
            ballot(round.ballot(), lines);
        }
        lines.add(words.say("round.advance", "who", advance(round.advance())));
        var tables = new ArrayList<RegulationTable>();
        if (round.sheet() != null) {
            tables.add(criteria(round.sheet()));
        }
        String heading = words.say("round.heading", "name", round.name());
        return new RegulationSection(RulebookPart.ROUNDS, heading, lines, tables);
    }

    private String panels(Round round) {
        String line = words.say("round.panels", "mode", round.mode(), "panels", round.panels());
        if (!round.isScored()) {
            return line;
        }
        return line + " "
                + (round.judgesPerEntry() == 0
                        ? words.say("round.every-member")
                        : words.say("round.judges", "count", round.judgesPerEntry()));
    }

    private void conduct(Round round, List<String> lines) {
        if (round.blind()) {
            lines.add(words.say("round.blind"));
        }
        if (round.presentation()) {
            lines.add(words.say("round.presentation"));
        }
        if (round.siteInspection()) {
            lines.add(words.say("round.inspection"));
        }
        if (round.from() != null) {
            lines.add(words.say("round.from", "day", round.from()));
        }
        if (round.to() != null) {
            lines.add(words.say("round.to", "day", round.to()));
        }
    }

    private void counting(Round round, List<String> lines) {
        if (round.sheet() != null) {
            lines.add(words.say("round.scale", "scale", round.sheet().scale()));
        }
        if (round.aggregation() != null) {
            lines.add(aggregation(round.aggregation()));
        }
        round.figures().forEach(f -> lines.add(figure(f)));
        var divergence = round.divergence();
        if (divergence != null) {
            lines.add(words.marked(
                    divergence.example(),
                    words.say(
                            "round.divergence",
                            "measure",
                            divergence.measure(),
                            "above",
                            divergence.above(),
                            "action",
                            divergence.action())));
        }
    }

    private String aggregation(Aggregation method) {
        var line =
                new StringBuilder(words.say("round.aggregation", "method", words.type(method), "over", method.over()));
        switch (method) {
            case Aggregation.TrimmedMean t ->
                line.append(' ')
                        .append(words.marked(
                                t.example(),
                                words.say(
                                        "round.trimmed",
                                        "highest",
                                        t.highest(),
                                        "lowest",
                                        t.lowest(),
                                        "least",
                                        t.whenAtLeast())));
            case Aggregation.Mean m
            when !m.weights().isEmpty() ->
                line.append(' ').append(words.say("round.weights", "weights", weights(m.weights())));
            default -> {}
        }
        for (var rounding : method.rounding()) {
            line.append(' ')
                    .append(words.say("round.rounding", "step", rounding.step(), "decimals", rounding.decimals()));
        }
        return line.toString();
    }

    private String weights(List<Aggregation.RoleWeight> weights) {
        return weights.stream()
                .map(w -> words.of(w.role()) + " × " + words.of(w.weight()))
                .collect(Collectors.joining("; "));
    }

    private String figure(Figure figure) {
        return switch (figure) {
            case Figure.Recorded r ->
                words.marked(
                        r.example(), words.say("round.recorded", "name", r.name(), "sign", r.sign(), "max", r.max()));
            case Figure.ScaledToBest s ->
                words.marked(
                        s.example(),
                        words.say(
                                "round.scaled",
                                "name",
                                s.name(),
                                "max",
                                s.max(),
                                "decimals",
                                s.decimals(),
                                "among",
                                s.among()));
        };
    }

    private void ballot(Ballot ballot, List<String> lines) {
        lines.add(words.marked(
                ballot.example(),
                words.say(
                        "ballot.way",
                        "secrecy",
                        ballot.secrecy(),
                        "whole",
                        ballot.shareOf(),
                        "conflicted",
                        ballot.conflicted())));
        var quorum = ballot.quorum();
        lines.add(words.marked(
                quorum.example(),
                words.say(quorum.leader() ? "ballot.quorum-leader" : "ballot.quorum", "share", quorum.share())));
        lines.add(words.say("ballot.options", "options", words.list(ballot.options())));
        if (ballot.turns() > 1) {
            lines.add(words.say("ballot.turns", "turns", ballot.turns()));
        }
    }

    private String advance(Advance advance) {
        return switch (advance) {
            case Advance.Top(int count) -> words.say("advance.top", "count", count);
            case Advance.TopPerField(int count) -> words.say("advance.top-per-field", "count", count);
            case Advance.TopShare(var share) -> words.say("advance.top-share", "share", share);
            case Advance.FromPoints(var points) -> words.say("advance.from-points", "points", points);
            case Advance.FromVotes(var share) -> words.say("advance.from-votes", "share", share);
            case Advance.All a -> words.type(a);
            case Advance.PanelDecision p -> words.type(p);
        };
    }

    private RegulationTable criteria(ScoreSheetForm sheet) {
        var rows = new ArrayList<List<String>>();
        for (var criterion : sheet.criteria()) {
            rows.add(List.of(
                    words.of(criterion.name()),
                    words.marked(criterion.example(), most(criterion)),
                    criterion.parts().isEmpty() ? words.of(criterion.step()) : "",
                    remark(criterion.remark())));
            for (var part : criterion.parts()) {
                rows.add(List.of(
                        "– " + words.of(part.name()),
                        words.marked(part.example(), words.of(part.max())),
                        words.of(part.step()),
                        remark(part.remark())));
            }
        }
        return new RegulationTable(words.say("round.sheet"), words.columns("criterion", "max", "step", "remark"), rows);
    }

    private String most(Criterion criterion) {
        String points = words.of(criterion.max());
        String times = criterion.factor().compareTo(BigDecimal.ONE) == 0
                ? points
                : words.say("round.factor", "max", points, "factor", criterion.factor());
        return criterion.kind() == Criterion.Kind.POINTS ? times : words.of(criterion.kind()) + ": " + times;
    }

    private String remark(RemarkRule rule) {
        return switch (rule) {
            case RemarkRule.Below(var points) -> words.say("remark.below", "points", points);
            case RemarkRule.Above(var points) -> words.say("remark.above", "points", points);
            case RemarkRule.Outside(var low, var high) -> words.say("remark.outside", "low", low, "high", high);
            case RemarkRule.Always a -> words.say("required");
            case RemarkRule.Never n -> "";
        };
    }
}
