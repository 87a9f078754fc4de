package vn.bangvang.storage;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Reads the headers of a picture: whole, and small enough that decoding it cannot exhaust a reader's memory. */
final class ImageCheck {

    private static final long MAX_SIDE = 20_000;
    private static final long MAX_PIXELS = 100_000_000;

    private final Upload upload;

    ImageCheck(Upload upload) {
        this.upload = upload;
    }

    void jpeg(Path file, FileBytes bytes) throws IOException {
        require(bytes.findBack("\u00FF\u00D9", bytes.size(), 0) > 0);
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReadersByFormatName("jpeg");
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                requireSize(reader.getWidth(0), reader.getHeight(0));
            } catch (IOException | RuntimeException e) {
                throw upload.refusal(StorageRule.DAMAGED);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Walks the chunks from IHDR to IEND, which is cheap, and shows a file cut short. */
    void png(FileBytes bytes) {
        require(bytes.has("IHDR", 12));
        requireSize(bytes.u32(16), bytes.u32(20));
        long at = 8;
        while (at + 12 <= bytes.size()) {
            if (bytes.has("IEND", (int) at + 4)) {
                return;
            }
            at += 12 + bytes.u32((int) at);
        }
        throw upload.refusal(StorageRule.DAMAGED);
    }

    void webp(FileBytes bytes) {
        require(bytes.has("RIFF", 0) && bytes.has("WEBP", 8) && bytes.u32le(4) + 8 <= bytes.size());
        if (bytes.has("VP8X", 12)) {
            requireSize(1 + (bytes.u32le(24) & 0xFFFFFF), 1 + (bytes.u32le(27) & 0xFFFFFF));
        } else if (bytes.has("VP8L", 12)) {
            require(bytes.u8(20) == 0x2F);
            long bits = bytes.u32le(21);
            requireSize(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
        } else {
            require(bytes.has("VP8 ", 12) && bytes.has("\u009D\u0001\u002A", 23));
            requireSize(bytes.u16le(26) & 0x3FFF, bytes.u16le(28) & 0x3FFF);
        }
    }

    private void requireSize(long width, long height) {
        require(width > 0 && height > 0);
        if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
            throw upload.tooManyPixels(width, height);
        }
    }

    private void require(boolean whole) {
        if (!whole) {
            throw upload.refusal(StorageRule.DAMAGED);
        }
    }
}
