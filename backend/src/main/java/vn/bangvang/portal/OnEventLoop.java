package vn.bangvang.portal;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Runs at once on the thread that asks. All other routes go to a virtual thread; an answer that lies ready in memory
 * loses more by changing threads than by being sent from the event loop.
 */
@Singleton
@Named(OnEventLoop.NAME)
class OnEventLoop extends AbstractExecutorService {

    static final String NAME = "on-event-loop";

    private volatile boolean stopped;

    @Override
    public void execute(Runnable work) {
        work.run();
    }

    @Override
    public void shutdown() {
        stopped = true;
    }

    @Override
    public List<Runnable> shutdownNow() {
        stopped = true;
        return List.of();
    }

    @Override
    public boolean isShutdown() {
        return stopped;
    }

    @Override
    public boolean isTerminated() {
        return stopped;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return stopped;
    }
}
