package vn.bangvang.ceremony;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.HonouredView;
import vn.bangvang.award.NameView;
import vn.bangvang.document.ColumnAlign;
import vn.bangvang.document.ListCell;
import vn.bangvang.document.ListColumn;
import vn.bangvang.document.ListGroup;
import vn.bangvang.document.OfficialHeading;
import vn.bangvang.document.OfficialList;
import vn.bangvang.document.OfficialListSheet;
import vn.bangvang.document.OfficialListWord;
import vn.bangvang.kernel.web.Messages;

/** The ceremony list as an official paper; official papers are in Vietnamese. */
@Singleton
class CeremonyPaper {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Messages messages;
    private final OfficialListWord words;
    private final OfficialListSheet sheets;

    CeremonyPaper(Messages messages, OfficialListWord words, OfficialListSheet sheets) {
        this.messages = messages;
        this.words = words;
        this.sheets = sheets;
    }

    byte[] word(CeremonyListView view) {
        return bytes(out -> words.write(list(view), out));
    }

    byte[] sheet(CeremonyListView view) {
        return bytes(out -> sheets.write(list(view), out));
    }

    String fileName() {
        return text("file", Map.of());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private OfficialList list(CeremonyListView view) {
        var groups = new ArrayList<>(view.groups().stream().map(this::group).toList());
        view.honours().forEach(honour -> groups.add(honour(honour)));
        var totals = text("totals", Map.of("calls", view.calls(), "recipients", view.recipients()));
        return new OfficialList(heading(view), true, columns(), groups, List.of(totals), List.of(), List.of());
    }

    private OfficialHeading heading(CeremonyListView view) {
        var decision = view.decision();
        var attached = Map.<String, Object>of(
                "number", decision.number(), "date", vietnamese(decision.date()), "authority", decision.authority());
        return new OfficialHeading(
                null,
                view.issuer().vi(),
                null,
                view.place(),
                null,
                text("type", Map.of()),
                view.title().vi(),
                text("attached", attached));
    }

    private static String vietnamese(LocalDate date) {
        return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private List<ListColumn> columns() {
        return List.of(
                column("number", 12, ColumnAlign.CENTRE),
                column("code", 32, ColumnAlign.CENTRE),
                column("title", 78, ColumnAlign.LEFT),
                column("recipients", 52, ColumnAlign.LEFT),
                column("unit", 45, ColumnAlign.LEFT),
                column("field", 40, ColumnAlign.LEFT),
                column("present", 16, ColumnAlign.CENTRE));
    }

    private ListColumn column(String name, int widthMm, ColumnAlign align) {
        return new ListColumn(text("column." + name, Map.of()), widthMm, align);
    }

    private ListGroup group(CallingGroupView group) {
        return new ListGroup(
                title(group.name(), group.calls().size(), group.money()),
                group.calls().stream().map(CeremonyPaper::row).toList());
    }

    private ListGroup honour(CalledHonourView honour) {
        var recipients = honour.recipients();
        return new ListGroup(
                title(honour.name(), recipients.size(), honour.money()),
                IntStream.range(0, recipients.size())
                        .mapToObj(i -> row(honour.first() + i, recipients.get(i)))
                        .toList());
    }

    private String title(NameView name, int count, @Nullable Long money) {
        return money == null
                ? text("group", Map.of("level", name.vi(), "count", count))
                : text("group-money", Map.of("level", name.vi(), "count", count, "money", money(money)));
    }

    private static List<ListCell> row(int number, HonouredView honoured) {
        return List.of(
                ListCell.count(number),
                ListCell.blank(),
                ListCell.text(honoured.title()),
                ListCell.text(String.join("\n", honoured.names())),
                ListCell.text(honoured.unit()),
                ListCell.blank(),
                ListCell.blank());
    }

    private static String money(long dong) {
        return "%,d".formatted(dong).replace(',', '.');
    }

    private static List<ListCell> row(CallingView call) {
        return List.of(
                ListCell.count(call.number()),
                ListCell.text(call.code()),
                ListCell.text(call.title()),
                ListCell.text(String.join("\n", call.recipients())),
                ListCell.text(call.unit()),
                ListCell.text(call.field().vi()),
                ListCell.blank());
    }

    private String text(String name, Map<String, Object> facts) {
        return messages.text(VIETNAMESE, "ceremony.paper." + name, facts);
    }
}
