package vn.bangvang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
    DISPLAY("/documents/fonts/PlayfairDisplay-SemiBold.ttf"),
    DISPLAY_ITALIC("/documents/fonts/PlayfairDisplay-SemiBoldItalic.ttf");

    private final String path;
    private @Nullable TrueTypeFont metrics;

    FontFace(String path) {
        this.path = path;
    }

    InputStream open() {
        return Resources.openAbsolute(path);
    }

    /** How wide a line is, in points. */
    double width(String line, double size) {
        var font = metrics();
        try {
            var glyphs = font.getUnicodeCmapLookup();
            double units = 0;
            for (int each : line.codePoints().toArray()) {
                units += font.getAdvanceWidth(glyphs.getGlyphId(each));
            }
            return units * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized TrueTypeFont metrics() {
        if (metrics != null) {
            return metrics;
        }
        try (var in = open()) {
            metrics = new TTFParser().parse(new RandomAccessReadBuffer(in));
            return metrics;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
