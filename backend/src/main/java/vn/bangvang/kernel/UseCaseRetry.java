package vn.bangvang.kernel;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a whole use case again, a bounded number of times, when the database failed for a moment. */
@Singleton
@InterceptorBean(UseCase.class)
class UseCaseRetry implements MethodInterceptor<Object, @Nullable Object> {

    private static final Logger LOG = LoggerFactory.getLogger(UseCaseRetry.class);
    private static final int ATTEMPTS = 6;
    private static final long FIRST_PAUSE_NANOS = 5_000_000;

    private static final ThreadLocal<Boolean> INSIDE = ThreadLocal.withInitial(() -> false);

    /** Outside the transaction, so that each attempt has its own. */
    @Override
    public int getOrder() {
        return InterceptPhase.RETRY.getPosition();
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, @Nullable Object> context) {
        if (INSIDE.get()) {
            return context.proceed();
        }
        INSIDE.set(true);
        try {
            return attempt(context);
        } finally {
            INSIDE.remove();
        }
    }

    private static @Nullable Object attempt(MethodInvocationContext<Object, @Nullable Object> context) {
        for (int attempt = 1; ; attempt++) {
            try {
                return context.proceed();
            } catch (RuntimeException failure) {
                if (!TransientFailure.is(failure)) {
                    throw failure;
                }
                if (attempt == ATTEMPTS) {
                    throw RuleBroken.of(KernelRule.BUSY);
                }
                LOG.info("{} met a transient database failure, attempt {}", context.getMethodName(), attempt);
                pause(attempt);
            }
        }
    }

    private static void pause(int attempt) {
        long longest = FIRST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(FIRST_PAUSE_NANOS, longest));
    }
}
