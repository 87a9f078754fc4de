package vn.bangvang.account;

import io.micronaut.aop.InterceptPhase;
import io.micronaut.aop.InterceptorBean;
import io.micronaut.aop.MethodInterceptor;
import io.micronaut.aop.MethodInvocationContext;
import jakarta.inject.Singleton;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;

/** The first gate of every route: somebody with no role for the act never reaches the use case. */
@Singleton
@InterceptorBean(Permit.class)
class PermitGate implements MethodInterceptor<Object, @Nullable Object> {

    private final Access access;

    PermitGate(Access access) {
        this.access = access;
    }

    @Override
    public int getOrder() {
        return InterceptPhase.VALIDATE.getPosition() - 10;
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, @Nullable Object> context) {
        var action = context.enumValue(Permit.class, Action.class).orElseThrow();
        if (!access.isPublic(action)) {
            var caller = Arrays.stream(context.getParameterValues())
                    .filter(Caller.class::isInstance)
                    .map(Caller.class::cast)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No caller in " + context.getMethodName()));
            if (!access.mayAnywhere(caller, action)) {
                throw RuleBroken.of(AccountRule.FORBIDDEN);
            }
        }
        return context.proceed();
    }
}
