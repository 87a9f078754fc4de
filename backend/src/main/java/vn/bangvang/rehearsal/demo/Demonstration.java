package vn.bangvang.rehearsal.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bangvang.account.Registrations;
import vn.bangvang.rehearsal.play.Lines;
import vn.bangvang.rehearsal.stage.Site;

/**
 * Loads the demonstration once, when the server answers for the first time, and tells who can sign in. What was said
 * then is kept beside the data and said again at every later start.
 */
@Singleton
@Requires(property = DemoClock.SWITCH, value = "true")
class Demonstration implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String LETTERS = "abcdefghkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    private final Registrations registrations;
    private final DemoClock clock;
    private final Path data;
    private final Lines lines = new Lines();

    Demonstration(Registrations registrations, DemoClock clock, @Value("${bangvang.data:data}") String data) {
        this.registrations = registrations;
        this.clock = clock;
        this.data = Path.of(data);
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        try {
            if (Files.exists(said())) {
                lines.print(Files.readString(said()));
            } else if (Files.exists(begun())) {
                lines.say("demo.half", Map.of("folder", data.toString()));
            } else {
                load(URI.create("http://localhost:" + started.getSource().getPort()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (RuntimeException failed) {
            LOG.error("The demonstration failed", failed);
            lines.say("demo.failed", Map.of("reason", String.valueOf(failed.getMessage())));
        } finally {
            clock.catchUp();
        }
    }

    private void load(URI address) throws IOException {
        var link = registrations.setUpPath();
        if (link.isEmpty()) {
            lines.say("demo.not-empty");
            return;
        }
        lines.say("demo.begin");
        Files.createDirectories(data);
        Files.createFile(begun());
        long began = System.nanoTime();
        var password = password();
        var site = new Site(address, data);
        var cast = Cast.on(site, password);
        new DemoScript(site, clock, cast, password).play(link.get());
        lines.say("demo.loaded", Map.of("seconds", String.valueOf((System.nanoTime() - began) / 1_000_000_000)));
        var text = table(cast, password);
        Files.writeString(said(), text);
        Files.delete(begun());
        lines.print(text);
    }

    private String table(Cast cast, String password) {
        var head = lines.text("demo.head", Map.of("password", password));
        return cast.told().entrySet().stream()
                .map(row -> lines.text(
                        "demo.row",
                        Map.of(
                                "email", "  %-30s".formatted(row.getKey()),
                                "role", lines.text("demo." + row.getValue(), Map.of()))))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String password() {
        return new SecureRandom()
                .ints(PASSWORD_LENGTH, 0, LETTERS.length())
                .mapToObj(i -> String.valueOf(LETTERS.charAt(i)))
                .collect(Collectors.joining());
    }

    private Path said() {
        return data.resolve("demo.txt");
    }

    private Path begun() {
        return data.resolve("demo.half");
    }
}
