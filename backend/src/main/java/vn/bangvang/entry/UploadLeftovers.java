package vn.bangvang.entry;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Clears the copies that the HTTP server makes of uploads and never removes (micronaut-core issue 11897). A copy still
 * being read stays readable: only its name goes.
 */
@Singleton
class UploadLeftovers {

    private static final Logger LOG = LoggerFactory.getLogger(UploadLeftovers.class);
    private static final Duration AGE = Duration.ofMinutes(10);

    private final Path folder;
    private final InstantSource clock;

    UploadLeftovers(@Value("${micronaut.server.multipart.location:data/uploads}") String folder, InstantSource clock) {
        this.folder = Path.of(folder);
        this.clock = clock;
    }

    @EventListener
    void prepare(StartupEvent event) throws IOException {
        Files.createDirectories(folder);
    }

    @Scheduled(fixedDelay = "1m", initialDelay = "1m")
    void clear() {
        var eldest = clock.instant().minus(AGE);
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "*.tmp")) {
            for (var copy : copies) {
                clear(copy, eldest);
            }
        } catch (IOException e) {
            LOG.warn("Copies of uploads could not be cleared", e);
        }
    }

    private static void clear(Path copy, Instant eldest) throws IOException {
        if (Files.getLastModifiedTime(copy).toInstant().isBefore(eldest)) {
            Files.deleteIfExists(copy);
        }
    }
}
