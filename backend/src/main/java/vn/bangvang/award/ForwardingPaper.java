package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialHeading;
import vn.bangvang.document.OfficialList;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.IssuingPlace;

/** The forwarding list as an official paper, in Vietnamese. */
@Singleton
class ForwardingPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Messages messages;
    private final IssuingPlace places;

    ForwardingPaper(Messages messages, IssuingPlace places) {
        this.messages = messages;
        this.places = places;
    }

    OfficialList list(ForwardingView view, Edition edition) {
        var rows = new ArrayList<List<ListCell>>();
        view.items().forEach(item -> rows.add(row(rows.size() + 1, item)));
        return new OfficialList(
                heading(view, edition),
                true,
                columns(),
                List.of(new ListGroup(null, rows)),
                List.of(text("totals", Map.of("count", rows.size()))),
                List.of(),
                List.of());
    }

    private OfficialHeading heading(ForwardingView view, Edition edition) {
        var target = Optional.ofNullable(view.target()).map(NameView::vi).orElse("");
        return new OfficialHeading(
                null,
                edition.rulebook().outcome().certificate().issuer().vi(),
                null,
                places.of(edition),
                null,
                text("type", Map.of()),
                text("subject", Map.of("target", target, "contest", edition.titleIn("vi"))),
                null);
    }

    private List<ListColumn> columns() {
        return List.of(
                column("number", 12, ColumnAlign.CENTRE),
                column("code", 28, ColumnAlign.CENTRE),
                column("title", 80, ColumnAlign.LEFT),
                column("authors", 52, ColumnAlign.LEFT),
                column("unit", 45, ColumnAlign.LEFT),
                column("field", 40, ColumnAlign.LEFT),
                column("level", 25, ColumnAlign.LEFT));
    }

    private ListColumn column(String name, int widthMm, ColumnAlign align) {
        return new ListColumn(text("column." + name, Map.of()), widthMm, align);
    }

    private static List<ListCell> row(int number, ForwardedView item) {
        return List.of(
                ListCell.count(number),
                ListCell.text(item.code()),
                ListCell.text(item.title()),
                ListCell.text(String.join("\n", item.authors())),
                ListCell.text(item.unit()),
                ListCell.text(item.field().vi()),
                ListCell.text(item.level().vi()));
    }

    private String text(String name, Map<String, Object> facts) {
        return messages.text(VIETNAMESE, "award.forwarding-paper." + name, facts);
    }
}
