package vn.bangvang.storage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small real files. */
final class Samples {

    private Samples() {}

    static byte[] pdf() {
        return pdf(CompressParameters.NO_COMPRESSION, null);
    }

    static byte[] packedPdf() {
        return pdf(CompressParameters.DEFAULT_COMPRESSION, null);
    }

    static byte[] lockedPdf() {
        return pdf(CompressParameters.DEFAULT_COMPRESSION, "bí mật");
    }

    private static byte[] pdf(CompressParameters parameters, String password) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, "", new AccessPermission()));
            }
            document.save(out, parameters);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] image(String format) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] pngClaiming(int width, int height) {
        var png = image("png");
        ByteBuffer.wrap(png).putInt(16, width).putInt(20, height);
        return png;
    }

    /** A simple lossy WebP header; the pixels do not matter to a header reader. */
    static byte[] webp(int width, int height) {
        var buffer = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(ascii("RIFF")).putInt(32).put(ascii("WEBPVP8 ")).putInt(20);
        buffer.put(new byte[] {0, 0, 0, (byte) 0x9D, 1, 0x2A})
                .putShort((short) width)
                .putShort((short) height);
        return buffer.array();
    }

    static byte[] zip() {
        try (var bytes = new ByteArrayOutputStream()) {
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("a.txt"));
                zip.write(ascii("a"));
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] exe() {
        var bytes = new byte[512];
        System.arraycopy(ascii("MZ"), 0, bytes, 0, 2);
        bytes[0x3C] = (byte) 0x80;
        System.arraycopy(ascii("PE\0\0"), 0, bytes, 0x80, 4);
        return bytes;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
