package vn.bangvang.storage;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.tika.Tika;

/** Says what a file really is, or why it is not taken. Looks at content only. */
@Singleton
class FileInspection {

    private final Tika tika = new Tika();

    FileFormat inspect(Path file, Upload upload) throws IOException {
        var detected = detect(file);
        var format =
                FileFormat.ofMediaType(detected).filter(upload::allows).orElseThrow(() -> upload.notAllowed(detected));
        try (var channel = FileChannel.open(file, StandardOpenOption.READ);
                var arena = Arena.ofConfined()) {
            var bytes = new FileBytes(
                    channel.map(MapMode.READ_ONLY, 0, channel.size(), arena).asByteBuffer());
            if (SecondFormat.isIn(bytes)) {
                throw upload.refusal(StorageRule.TWO_FORMATS);
            }
            switch (format) {
                case PDF -> new PdfCheck(bytes, upload).check();
                case JPEG -> new ImageCheck(upload).jpeg(file, bytes);
                case PNG -> new ImageCheck(upload).png(bytes);
                case WEBP -> new ImageCheck(upload).webp(bytes);
            }
        }
        return format;
    }

    /** From a stream without a name, so that an extension cannot sway the answer. */
    private String detect(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return tika.detect(in);
        }
    }
}
