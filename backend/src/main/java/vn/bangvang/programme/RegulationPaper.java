package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialFormat;
import vn.bangvang.document.OfficialHeading;
import vn.bangvang.document.OfficialPaper;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.RegulationSection;
import vn.bangvang.rulebook.RegulationSummary;
import vn.bangvang.rulebook.Rulebook;

/** The rules in words as an official paper in Vietnamese: a regulation that is issued with the act of a body. */
@Singleton
class RegulationPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final String END = "/.";
    private static final int NARROWEST = 12;
    private static final int WIDEST = 80;

    private final Messages messages;
    private final RegulationIssuer issuer;

    RegulationPaper(Messages messages, RegulationIssuer issuer) {
        this.messages = messages;
        this.issuer = issuer;
    }

    OfficialPaper of(RulebookRow version, Rulebook rules) {
        var parts = new ArrayList<OfficialPaper.Part>();
        int number = 0;
        for (var section : RegulationSummary.of(rules, VIETNAMESE.getLanguage())) {
            number++;
            parts.add(new OfficialPaper.Title(text("article", Map.of("number", number, "heading", section.heading()))));
            section.paragraphs().forEach(text -> parts.add(new OfficialPaper.Text(text)));
            section.tables().forEach(table -> {
                if (!table.caption().isEmpty()) {
                    parts.add(new OfficialPaper.Caption(table.caption()));
                }
                parts.add(table(table));
            });
        }
        end(parts);
        var body = issuer.bodyOf(rules, version.actNumber());
        return new OfficialPaper(heading(version, rules, body), false, parts, List.of(issuer.signature(rules, body)));
    }

    /** The sign that nothing follows, as the decree asks. */
    private static void end(List<OfficialPaper.Part> parts) {
        if (parts.getLast() instanceof OfficialPaper.Text(String text)) {
            parts.set(parts.size() - 1, new OfficialPaper.Text(text + END));
        }
    }

    private OfficialHeading heading(RulebookRow version, Rulebook rules, String body) {
        return new OfficialHeading(
                null,
                body,
                null,
                null,
                null,
                text("type", Map.of()),
                rules.identity().titleIn("vi"),
                standing(version, body));
    }

    private String standing(RulebookRow version, String body) {
        var act = version.actNumber();
        var date = version.actDate();
        if (version.state() == RulebookState.DRAFT) {
            return text("draft", Map.of());
        }
        if (act == null || date == null) {
            return text("version", Map.of("number", version.number()));
        }
        var facts = Map.<String, Object>of(
                "number", version.number(),
                "type", issuer.kindOf(act),
                "act", act,
                "date", OfficialFormat.date(date),
                "body", body);
        return text(version.number() == 1 ? "issued" : "issued-again", facts);
    }

    private static OfficialPaper.Table table(RegulationSection.RegulationTable table) {
        var columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> new ListColumn(table.columns().get(i), width(table, i), ColumnAlign.LEFT))
                .toList();
        var rows = table.rows().stream()
                .map(row -> row.stream().map(ListCell::text).toList())
                .toList();
        return new OfficialPaper.Table(columns, List.of(new ListGroup(null, rows)));
    }

    /** As wide as its longest text asks, within reason; the page scales all columns together. */
    private static int width(RegulationSection.RegulationTable table, int column) {
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        return Math.clamp(Math.max(longest, table.columns().get(column).length()), NARROWEST, WIDEST);
    }

    private String text(String name, Map<String, Object> facts) {
        return messages.text(VIETNAMESE, "edition.regulation-paper." + name, facts);
    }
}
