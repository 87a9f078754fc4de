package vn.bangvang.hostile;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Files to send. */
final class Samples {

    static final byte[] PNG = png(1);

    private Samples() {}

    static byte[] png(int seed) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(10 + seed, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
