package vn.bangvang.rehearsal.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Several people at the same time, a few at once so that a small machine is not drowned. */
public final class Crowd {

    private static final int AT_ONCE = 6;

    private Crowd() {}

    public static <T> void each(List<T> people, Consumer<T> act) {
        var acts = people.stream()
                .<Callable<Boolean>>map(person -> () -> {
                    act.accept(person);
                    return true;
                })
                .toList();
        all(acts);
    }

    public static <R> List<R> all(List<? extends Callable<R>> acts) {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            var results = new ArrayList<R>();
            for (Future<R> result : pool.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
