package vn.bangvang.kernel;

import io.micronaut.aop.Around;
import io.micronaut.transaction.annotation.Transactional;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One act: one transaction, tried again as a whole when the database fails for a moment. */
@Around
@Transactional
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface UseCase {

    @io.micronaut.context.annotation.AliasFor(annotation = Transactional.class, member = "readOnly")
    boolean readOnly() default false;
}
