package vn.bangvang.rehearsal.play;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Small real files for dossiers: a page of text and a picture, different for every title. */
final class SmallFiles {

    private static final String FONT = "/documents/fonts/PlayfairDisplay-SemiBold.ttf";
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;
    private static final int LINE = 60;

    private SmallFiles() {}

    static byte[] pdf(String title, List<String> paragraphs) {
        try (var document = new PDDocument();
                var font = Objects.requireNonNull(SmallFiles.class.getResourceAsStream(FONT), FONT)) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            var face = PDType0Font.load(document, font);
            try (var text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(face, 15);
                text.newLineAtOffset(60, 770);
                write(text, title, 20);
                text.setFont(face, 11);
                for (var paragraph : paragraphs) {
                    text.newLineAtOffset(0, -12);
                    write(text, paragraph, 16);
                }
                text.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(PDPageContentStream text, String paragraph, float leading) throws IOException {
        for (var line : lines(paragraph)) {
            text.showText(line);
            text.newLineAtOffset(0, -leading);
        }
    }

    private static List<String> lines(String paragraph) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : paragraph.split("\\s+", -1)) {
            if (line.length() + word.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A landscape of hills and a device in the middle, in colours of its own. */
    static byte[] png(String title) {
        var random = new Random(title.hashCode());
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = random.nextFloat();
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.25f, 0.98f), 0, HEIGHT, Color.getHSBColor(hue, 0.55f, 0.75f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int hill = 0; hill < 4; hill++) {
            pen.setColor(Color.getHSBColor(0.3f + hill * 0.02f, 0.5f, 0.6f - hill * 0.1f));
            pen.fillOval(random.nextInt(WIDTH) - 300, HEIGHT - 160 + hill * 30, 600, 400);
        }
        pen.setColor(Color.getHSBColor(hue + 0.5f, 0.7f, 0.8f));
        pen.fillRoundRect(160, 110, 160, 100, 24, 24);
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(175, 190, 44, 44);
        pen.fillOval(262, 190, 44, 44);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
