package vn.bangvang.rehearsal.stage;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Looks again and again, as a person who presses reload, but not for ever. */
public final class Waiting {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Waiting() {}

    public static <T> T until(Duration patience, String what, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            var seen = look.get();
            if (seen.isPresent()) {
                return seen.get();
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited %s for %s".formatted(patience, what));
            }
            pause(PAUSE);
        }
    }

    public static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
