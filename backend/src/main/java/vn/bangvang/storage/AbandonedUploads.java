package vn.bangvang.storage;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
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

/** Clears what a killed process left half-taken; only what is a day old, since another node may be writing the rest. */
@Singleton
class AbandonedUploads {

    private static final Logger LOG = LoggerFactory.getLogger(AbandonedUploads.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final Path incoming;
    private final InstantSource clock;

    AbandonedUploads(@Value("${bangvang.data:data}") String data, InstantSource clock) {
        this.incoming = Path.of(data, "files", "incoming");
        this.clock = clock;
    }

    @EventListener
    void clear(StartupEvent event) {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        var eldest = clock.instant().minus(AGE);
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (var part : parts) {
                clear(part, eldest);
            }
        } catch (IOException e) {
            LOG.warn("Half-taken uploads could not be cleared", e);
        }
    }

    private static void clear(Path part, Instant eldest) throws IOException {
        if (Files.getLastModifiedTime(part).toInstant().isBefore(eldest)) {
            Files.deleteIfExists(part);
        }
    }
}
