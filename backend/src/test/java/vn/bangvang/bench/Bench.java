package vn.bangvang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** {@code Bench DATA PORT APP_PID DATABASE_PID}: fills the product that runs there, measures it and prints a table. */
public final class Bench {

    private static final int ENTRIES = 2000;
    private static final int SECONDS = 6;
    private static final List<Integer> CONNECTIONS = List.of(16, 64);
    private static final byte[] NOTHING = {};

    private final Filling filling;
    private final String publicCode;

    private Bench(Filling filling, String publicCode) {
        this.filling = filling;
        this.publicCode = publicCode;
    }

    public static void main(String[] args) throws Exception {
        var site = new Site(Path.of(args[0]), Integer.parseInt(args[1]));
        var published = new Filling(site, new Filling.Size("bang-vang", 60, 0, 18, 0));
        published.fill();
        var filling = new Filling(site, new Filling.Size("do-tai", ENTRIES, 64, 150, 6000));
        filling.fill();
        new Bench(filling, published.published()).measure();
        System.out.printf(
                Locale.ROOT,
                "%nmemory: application %d MB, database %d MB%n",
                residentMegabytes(args[2]),
                residentMegabytes(args[3]));
    }

    private void measure() throws InterruptedException {
        System.out.printf("%-44s %4s %10s %9s %9s %7s%n", "", "conn", "requests/s", "p50 ms", "p99 ms", "errors");
        warmUp();
        for (int connections : CONNECTIONS) {
            line(
                    "one primary-key read (the ceiling)",
                    connections,
                    get("/api/bench/editions/%s".formatted(filling.edition), filling.organiser));
            line(
                    "organiser's list by score, 50 rows",
                    connections,
                    get(
                            "/api/editions/%s/standings?sort=score&limit=50".formatted(filling.edition),
                            filling.organiser));
            line("one dossier with its sheets", connections, dossiers());
            line("saving a score sheet (durable)", connections, saves());
            line("handing in an entry (durable)", connections, submissions());
            line(
                    "the public results page",
                    connections,
                    get("/api/public/editions/%s/results".formatted(publicCode), ""));
        }
    }

    private void warmUp() throws InterruptedException {
        Load.run(
                filling.site.port,
                16,
                4,
                get("/api/editions/%s/standings?sort=score&limit=50".formatted(filling.edition), filling.organiser));
        Load.run(filling.site.port, 16, 3, dossiers());
        Load.run(filling.site.port, 16, 3, saves());
        Load.run(filling.site.port, 16, 3, get("/api/public/editions/%s/results".formatted(publicCode), ""));
    }

    private void line(String name, int connections, Load.Clients clients) throws InterruptedException {
        var figures = Load.run(filling.site.port, connections, SECONDS, clients);
        System.out.printf(
                Locale.ROOT,
                "%-44s %4d %10.0f %9.1f %9.1f %7d%n",
                name,
                connections,
                figures.perSecond(),
                figures.p50(),
                figures.p99(),
                figures.errors());
    }

    private static Load.Clients get(String path, String token) {
        var request = Wire.request("GET", path, token, "", NOTHING);
        return connection -> () -> request;
    }

    /** Another entry each time. */
    private Load.Clients dossiers() {
        var turn = new AtomicInteger();
        return connection -> () -> {
            var entry = filling.entries.get(turn.getAndIncrement() % ENTRIES);
            return Wire.request("GET", "/api/entries/" + entry + "/sheets", filling.organiser, "", NOTHING);
        };
    }

    /** Each connection is one judge who types into one sheet, as the page saves it. */
    private Load.Clients saves() {
        return connection -> new Load.Client() {
            private final Filling.OpenSheet sheet = filling.openSheets.get(connection);
            private final Random random = new Random(connection);
            private String version = version(sheet);

            @Override
            public byte[] next() {
                return Wire.request(
                        "PUT",
                        "/api/sheets/" + sheet.id(),
                        sheet.token(),
                        version,
                        Visitor.bytes(Filling.marks(random)));
            }

            @Override
            public void answered(Wire.Reply reply) {
                version = reply.etag();
            }
        };
    }

    private String version(Filling.OpenSheet sheet) {
        try (var wire = new Wire(filling.site.port)) {
            return new Visitor(wire, sheet.token())
                    .send("GET", "/api/sheets/" + sheet.id(), "", null)
                    .etag();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private Load.Clients submissions() {
        var token = filling.applicantToken();
        return connection -> () -> {
            var draft = filling.drafts.poll();
            return draft == null
                    ? null
                    : Wire.request("POST", "/api/entries/" + draft + "/submission", token, "\"1\"", NOTHING);
        };
    }

    private static long residentMegabytes(String pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", pid, "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
