package vn.bangvang.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** Prints the receipt of a dossier. */
@Singleton
public class ReceiptPdf {

    private static final Locale VI = Locale.of("vi");
    private static final int SUM_LENGTH = 16;
    private static final String FAMILY = "Paper";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final HtmlTemplate template = HtmlTemplate.of("receipt.html");

    /** Does not close the stream. */
    public void write(ReceiptSlip slip, OutputStream out) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.useFont(FontFace.SERIF::open, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(FontFace.SERIF_BOLD::open, FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(FontFace.SERIF_ITALIC::open, FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(FontFace.MONO::open, FAMILY + " Mono", 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(template.fill(texts(slip), lists(slip)), null);
        builder.withProducer("BangVang");
        builder.usePdfUaAccessibility(true);
        builder.toStream(out);
        builder.run();
    }

    private static Map<String, String> texts(ReceiptSlip slip) {
        return Map.of(
                "code",
                slip.code(),
                "issuer",
                slip.issuingBody().toUpperCase(VI),
                "placeAndDate",
                OfficialFormat.placeAndDate(slip.place(), OfficialFormat.dayOf(slip.receivedAt())),
                "edition",
                slip.editionTitle(),
                "title",
                slip.title(),
                "field",
                slip.fieldName(),
                "submittedBy",
                slip.submittedBy(),
                "receivedAt",
                OfficialFormat.time(slip.receivedAt()),
                "fileCount",
                Integer.toString(slip.files().size()));
    }

    private static Map<String, List<Map<String, String>>> lists(ReceiptSlip slip) {
        return Map.of(
                "superior",
                superior(slip.superiorBody()),
                "authors",
                slip.authors().stream().map(author -> Map.of("name", author)).toList(),
                "fileTable",
                slip.files().isEmpty() ? List.of() : List.of(Map.of()),
                "files",
                files(slip.files()));
    }

    private static List<Map<String, String>> superior(@Nullable String body) {
        return body == null
                ? List.of()
                : body.lines().map(line -> Map.of("name", line.toUpperCase(VI))).toList();
    }

    private static List<Map<String, String>> files(List<ReceiptFile> files) {
        var rows = new ArrayList<Map<String, String>>();
        for (var file : files) {
            rows.add(Map.of(
                    "n", Integer.toString(rows.size() + 1),
                    "name", file.name(),
                    "size", OfficialFormat.fileSize(file.size()),
                    "sum",
                            file.sha256()
                                    .substring(
                                            0,
                                            Math.min(SUM_LENGTH, file.sha256().length()))));
        }
        return rows;
    }
}
