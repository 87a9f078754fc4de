package vn.bangvang.everyprogramme;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.bangvang.rulebook.FileFormat;

/** The smallest real file of a format. */
final class SmallFile {

    private SmallFile() {}

    static byte[] of(FileFormat format) {
        try (var out = new ByteArrayOutputStream()) {
            if (format == FileFormat.PDF) {
                try (var document = new PDDocument()) {
                    document.addPage(new PDPage());
                    document.save(out);
                }
            } else {
                ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format.name(), out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
