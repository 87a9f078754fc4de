package vn.bangvang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of our papers. All have every Vietnamese letter; the serif ones are as wide as Times New Roman. */
enum FontFace {
    SERIF("/liberation/LiberationSerif-Regular.ttf"),
    SERIF_BOLD("/liberation/LiberationSerif-Bold.ttf"),
    SERIF_ITALIC("/liberation/LiberationSerif-Italic.ttf"),
    SERIF_BOLD_ITALIC("/liberation/LiberationSerif-BoldItalic.ttf"),
    MONO("/liberation/LiberationMono-Regular.ttf"),
    DISPLAY("/documents/fonts/PlayfairDisplay-SemiBold.ttf");

    private static final int BOX = 0x25A1;

    private final String path;
    private @Nullable Metrics metrics;

    FontFace(String path) {
        this.path = path;
    }

    InputStream open() {
        return Resources.openAbsolute(path);
    }

    /** How wide a line is, in points. */
    double width(String line, double size) {
        var known = metrics();
        long units = 0;
        for (int at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            units += known.advance(line.codePointAt(at));
        }
        return units * size / known.unitsPerEm();
    }

    /** With a box, or a question mark where even that is wanting, for every character the font cannot show. */
    String covered(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .map(each -> each == '\n' || has(each) ? each : has(BOX) ? BOX : '?')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private boolean has(int character) {
        return metrics().glyphs().getGlyphId(character) != 0;
    }

    /**
     * A copy for one document. Ligatures are off: they would turn the two letters of a name like Thị into a glyph that
     * can no longer be searched or copied, and make lines narrower than measured.
     */
    TrueTypeFont parse() {
        try (var in = open()) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized Metrics metrics() {
        if (metrics == null) {
            metrics = Metrics.of(parse());
        }
        return metrics;
    }

    /** The widths of all letters in use are looked up beforehand; measuring is most of the work of setting text. */
    private record Metrics(CmapLookup glyphs, HorizontalMetricsTable widths, int unitsPerEm, int[] known) {

        private static final int KNOWN = 0x2100;

        static Metrics of(TrueTypeFont font) {
            try {
                var metrics = new Metrics(
                        font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm(), new int[KNOWN]);
                Arrays.setAll(metrics.known, metrics::lookUp);
                return metrics;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int advance(int character) {
            return character < KNOWN ? known[character] : lookUp(character);
        }

        private int lookUp(int character) {
            return widths.getAdvanceWidth(glyphs.getGlyphId(character));
        }
    }
}
