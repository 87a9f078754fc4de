package vn.bangvang.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.RegulationSection.RegulationTable;

/** How entries are ranked, what they can win, and what comes of it. */
final class PrizeSummary {

    private final Rulebook rulebook;
    private final SummaryWords words;

    PrizeSummary(Rulebook rulebook, SummaryWords words) {
        this.rulebook = rulebook;
        this.words = words;
    }

    void addTo(List<RegulationSection> sections) {
        sections.add(ranking(rulebook.ranking()));
        sections.add(prizes(rulebook.prizes()));
        sections.add(outcome(rulebook.outcome()));
        var ceremony = rulebook.ceremony();
        String line = words.say("ceremony.order", "levels", ceremony.levels(), "within", ceremony.within());
        sections.add(section(RulebookPart.CEREMONY, List.of(words.marked(ceremony.example(), line)), List.of()));
    }

    private RegulationSection section(RulebookPart part, List<String> lines, List<RegulationTable> tables) {
        return new RegulationSection(part, words.heading(part), lines, tables);
    }

    private RegulationSection ranking(Ranking ranking) {
        var lines = new ArrayList<String>();
        lines.add(words.say("ranking.by", "round", roundName(ranking.round()), "scope", ranking.scope()));
        var steps = ranking.tieBreaks();
        if (!steps.isEmpty()) {
            lines.add(words.marked(ranking.example(), words.say("ranking.ties")));
        }
        for (int i = 0; i < steps.size(); i++) {
            lines.add(words.say("ranking.step", "number", i + 1, "step", step(steps.get(i))));
        }
        return section(RulebookPart.RANKING, lines, List.of());
    }

    private String step(TieBreak step) {
        String type = words.type(step);
        return switch (step) {
            case TieBreak.CriterionTotal(var code) -> words.say("ranking.named", "step", type, "name", criterion(code));
            case TieBreak.FigurePoints(var code) -> words.say("ranking.named", "step", type, "name", figure(code));
            case TieBreak.RoundTotal(var code) -> words.say("ranking.named", "step", type, "name", roundName(code));
            case TieBreak.BallotShare(var code) -> words.say("ranking.named", "step", type, "name", roundName(code));
            case TieBreak.SheetTotal t -> type;
            case TieBreak.ChairTotal t -> type;
            case TieBreak.YoungestAuthor t -> type;
            case TieBreak.SharedRank t -> type;
        };
    }

    private String roundName(String code) {
        return rulebook.findRound(code).map(r -> words.of(r.name())).orElse(code);
    }

    private String criterion(String code) {
        var sheet = rulebook.rankingRound().sheet();
        return sheet == null
                ? code
                : sheet.findCriterion(code).map(c -> words.of(c.name())).orElse(code);
    }

    private String figure(String code) {
        return rulebook.rankingRound()
                .findFigure(code)
                .map(f -> words.of(f.name()))
                .orElse(code);
    }

    private RegulationSection prizes(Prizes prizes) {
        var lines = new ArrayList<String>();
        lines.add(words.say("prizes.scope", "scope", prizes.scope()));
        if (prizes.ballot() != null) {
            lines.add(words.say("prizes.ballot", "round", roundName(prizes.ballot())));
        }
        if (prizes.capPerAuthor() != null) {
            lines.add(words.say("prizes.cap", "count", prizes.capPerAuthor()));
        }
        for (var level : prizes.levels()) {
            if (!level.mayStayEmpty()) {
                lines.add(words.say("prizes.never-empty", "level", level.name()));
            }
            if (level.mayExceedByDecision()) {
                lines.add(words.say("prizes.may-exceed", "level", level.name()));
            }
        }
        var tables = new ArrayList<RegulationTable>();
        tables.add(levels(prizes.levels()));
        var beside = beside(prizes);
        if (!beside.isEmpty()) {
            tables.add(new RegulationTable(
                    words.say("prizes.beside"), words.columns("prize", "basis", "places", "money"), beside));
        }
        return section(RulebookPart.PRIZES, lines, tables);
    }

    private RegulationTable levels(List<PrizeLevel> levels) {
        return new RegulationTable(
                words.say("prizes.levels"),
                words.columns("prize", "places", "threshold", "money"),
                levels.stream()
                        .map(l -> List.of(
                                words.marked(l.example(), words.of(l.name())),
                                places(l),
                                threshold(l.threshold()),
                                money(l.money())))
                        .toList());
    }

    private String places(PrizeLevel level) {
        var min = level.minPlaces();
        var max = level.maxPlaces();
        if (max == null) {
            return min == null ? words.say("prizes.open") : words.say("prizes.at-least", "min", min);
        }
        return min == null || min == 0
                ? words.say("prizes.at-most", "max", max)
                : min.equals(max) ? words.of(max) : words.say("prizes.between", "min", min, "max", max);
    }

    private String threshold(PrizeLevel.@Nullable Threshold threshold) {
        if (threshold == null) {
            return "";
        }
        var points = threshold.points() == null ? "" : words.say("prizes.points", "points", threshold.points());
        var share = threshold.share() == null ? "" : words.say("prizes.share", "share", threshold.share());
        String both = points.isEmpty() || share.isEmpty()
                ? points + share
                : words.say("prizes.both", "points", points, "share", share);
        return words.marked(threshold.example(), both);
    }

    private String money(PrizeLevel.@Nullable Money money) {
        return money == null ? "" : words.marked(money.example(), words.of(money));
    }

    private List<List<String>> beside(Prizes prizes) {
        var special = prizes.special().stream()
                .map(p -> row(words.marked(p.example(), words.of(p.name())), p.basis(), p.places(), p.money()));
        var collective = prizes.collective().stream()
                .map(p -> row(words.marked(p.example(), words.of(p.name())), p.basis(), p.places(), p.money()));
        return Stream.concat(special, collective).toList();
    }

    private List<String> row(String name, Enum<?> basis, int places, PrizeLevel.@Nullable Money money) {
        return List.of(name, words.of(basis), words.of(places), money(money));
    }

    private RegulationSection outcome(Outcome outcome) {
        var lines = new ArrayList<String>();
        var signer = outcome.signer();
        lines.add(words.marked(
                signer.example(),
                words.say("outcome.signer", "authority", signer.authority(), "title", signer.title())));
        var certificate = outcome.certificate();
        lines.add(words.marked(
                certificate.example(),
                words.say("outcome.certificate", "heading", certificate.heading(), "issuer", certificate.issuer())));
        lines.add(words.say("outcome.names", "what", outcome.namesWithoutConsent()));
        var forwarding = outcome.forwarding();
        if (forwarding != null) {
            String quota =
                    forwarding.quota() == null ? "" : " " + words.say("outcome.quota", "count", forwarding.quota());
            lines.add(words.marked(
                    forwarding.example(), words.say("outcome.forwarding", "target", forwarding.target()) + quota));
        }
        outcome.commendations().forEach(c -> lines.add(commendation(c)));
        return section(RulebookPart.OUTCOME, lines, List.of());
    }

    private String commendation(Outcome.Commendation beside) {
        String line = words.say("outcome.commendation", "name", beside.name(), "issuer", beside.issuer());
        String places = beside.places() == null ? "" : " " + words.say("outcome.quota", "count", beside.places());
        return words.marked(beside.example(), line + places);
    }
}
