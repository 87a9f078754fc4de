package vn.bangvang.portal;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Runs at once on the thread that asks. All other routes go to a virtual thread; an answer that lies ready in memory
 * loses more by changing threads than by being sent from the event loop.
 */
@Singleton
@Named(OnEventLoop.NAME)
class OnEventLoop extends ThreadPoolExecutor {

    static final String NAME = "on-event-loop";

    OnEventLoop() {
        super(0, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    }

    @Override
    public void execute(Runnable work) {
        work.run();
    }
}
