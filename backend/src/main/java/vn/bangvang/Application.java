package vn.bangvang;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.LoggerFactory;
import vn.bangvang.account.Registrations;
import vn.bangvang.database.StartFailure;

@OpenAPIDefinition(info = @Info(title = "Bang Vang", version = "v1"))
public final class Application {

    private Application() {}

    public static void main(String[] args) throws InterruptedException {
        StartText text = StartText.forThisMachine();
        try {
            Installation installation = Installation.from(System.getenv());
            ApplicationContext context = start(installation, args);
            String address = shown(context.getBean(EmbeddedServer.class));
            context.getBean(Registrations.class)
                    .setUpPath()
                    .ifPresent(path -> print(System.out, text.sentence("start.first", Map.of("link", address + path))));
            print(System.out, text.sentence("start.ready", Map.of("address", address)));
        } catch (StartFailure e) {
            if (e.code().equals("start.failed")) {
                LoggerFactory.getLogger(Application.class).error(e.code(), e);
            }
            print(System.err, text.sentence(e.code(), e.facts()));
            System.exit(1);
        }
        Thread.currentThread().join();
    }

    /** Database first, then the server; at the end of the process in the reverse order. */
    private static ApplicationContext start(Installation installation, String[] args) {
        UtcGuard.check();
        installation.requireFreePort();
        RunningDatabase database = new RunningDatabase(installation);
        Runtime.getRuntime().addShutdownHook(new Thread(database::stop, "stop"));
        ApplicationContext context = ApplicationContext.builder()
                .mainClass(Application.class)
                .args(args)
                .banner(false)
                .properties(installation.properties(database.start()))
                .build();
        database.beforeStop(context::stop);
        try {
            context.start().getBean(EmbeddedServer.class).start();
            return context;
        } catch (RuntimeException e) {
            throw failureOf(e, installation.port());
        }
    }

    private static String shown(EmbeddedServer server) {
        return "http://localhost:" + server.getPort();
    }

    private static StartFailure failureOf(RuntimeException e, int port) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof BindException
                ? new StartFailure("port.taken", Map.of("port", port), e)
                : root instanceof StartFailure failure
                        ? failure
                        : new StartFailure("start.failed", Map.of("reason", root.toString()), e);
    }

    private static void print(PrintStream stream, String line) {
        new PrintStream(stream, true, StandardCharsets.UTF_8).println(line);
    }
}
