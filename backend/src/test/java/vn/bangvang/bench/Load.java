package vn.bangvang.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Keeps a number of connections busy for a number of seconds and counts. */
final class Load {

    /** What one connection sends next, and what it thinks of the answer. */
    interface Client {

        /** Null when there is nothing left to send. */
        byte[] next();

        default void answered(Wire.Reply reply) {}
    }

    interface Clients {
        Client number(int connection);
    }

    record Figures(double perSecond, double p50, double p99, int errors, int answered) {}

    private Load() {}

    static Figures run(int port, int connections, int seconds, Clients clients) throws InterruptedException {
        var samples = new ArrayList<long[]>();
        var errors = new AtomicInteger();
        var threads = new ArrayList<Thread>();
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        for (int i = 0; i < connections; i++) {
            var client = clients.number(i);
            threads.add(Thread.ofPlatform().start(() -> {
                var own = busy(port, client, end, errors);
                synchronized (samples) {
                    samples.add(own);
                }
            }));
        }
        for (var thread : threads) {
            thread.join();
        }
        return figures(samples, (System.nanoTime() - start) / 1e9, errors.get());
    }

    private static long[] busy(int port, Client client, long end, AtomicInteger errors) {
        var times = new long[1 << 16];
        int count = 0;
        try (var wire = new Wire(port)) {
            while (System.nanoTime() < end) {
                var request = client.next();
                if (request == null) {
                    break;
                }
                long sent = System.nanoTime();
                var reply = wire.send(request);
                if (count == times.length) {
                    times = Arrays.copyOf(times, count * 2);
                }
                times[count++] = System.nanoTime() - sent;
                if (reply.status() >= 400) {
                    errors.incrementAndGet();
                }
                client.answered(reply);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Arrays.copyOf(times, count);
    }

    private static Figures figures(List<long[]> samples, double elapsed, int errors) {
        var all = samples.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        if (all.length == 0) {
            return new Figures(0, 0, 0, errors, 0);
        }
        return new Figures(all.length / elapsed, millis(all, 0.50), millis(all, 0.99), errors, all.length);
    }

    private static double millis(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * (sorted.length - 1)))] / 1e6;
    }
}
