package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialFormat;
import vn.bangvang.document.OfficialHeading;
import vn.bangvang.document.OfficialPaper;
import vn.bangvang.document.OfficialSignature;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.Organiser;
import vn.bangvang.rulebook.RegulationSection;
import vn.bangvang.rulebook.RegulationSummary;
import vn.bangvang.rulebook.Rulebook;

/** The rules in words as an official paper, in Vietnamese, to be signed by the organising committee. */
@Singleton
class RegulationPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int NARROWEST = 12;
    private static final int WIDEST = 80;

    private final Messages messages;
    private final IssuingPlace places;

    RegulationPaper(Messages messages, IssuingPlace places) {
        this.messages = messages;
        this.places = places;
    }

    OfficialPaper of(RulebookRow version, Rulebook rules) {
        var parts = new ArrayList<OfficialPaper.Part>();
        int number = 0;
        for (var section : RegulationSummary.of(rules, VIETNAMESE.getLanguage())) {
            number++;
            parts.add(new OfficialPaper.Title(number + ". " + section.heading()));
            section.paragraphs().forEach(text -> parts.add(new OfficialPaper.Text(text)));
            section.tables().forEach(table -> {
                parts.add(new OfficialPaper.Text(table.caption()));
                parts.add(table(table));
            });
        }
        var signer = new OfficialSignature(List.of(text("on-behalf", Map.of()), text("head", Map.of())), "");
        return new OfficialPaper(heading(version, rules), false, parts, List.of(signer));
    }

    private OfficialHeading heading(RulebookRow version, Rulebook rules) {
        return new OfficialHeading(
                null,
                leader(rules),
                null,
                places.of(rules),
                null,
                text("type", Map.of()),
                rules.identity().titleIn("vi"),
                basis(version.actNumber(), version));
    }

    private static String leader(Rulebook rules) {
        return rules.identity().organisers().stream()
                .filter(organiser -> organiser.role() == Organiser.Role.LEAD)
                .findFirst()
                .orElseThrow()
                .name()
                .vi();
    }

    private String basis(@Nullable String act, RulebookRow version) {
        var date = version.actDate();
        if (version.state() == RulebookState.DRAFT) {
            return text("draft", Map.of());
        }
        return act == null || date == null
                ? text("version", Map.of("number", version.number()))
                : text("issued", Map.of("number", version.number(), "act", act, "date", OfficialFormat.day(date)));
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
