package vn.bangvang.kernel.web;

import io.micronaut.core.bind.exceptions.UnsatisfiedArgumentException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotFoundException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.TooLongFrameException;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URISyntaxException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.bangvang.kernel.KernelRule;
import vn.bangvang.kernel.RuleBroken;

/** Every failure leaves as a problem detail; what we did not foresee is logged with the request's id and says nothing. */
@Hidden
@Controller
class ProblemController {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemController.class);
    private static final int DUPLICATE_KEY = 1062;

    /** Out of range, letters that cannot be compared, wrong date, wrong letters, too long. */
    private static final Set<Integer> UNFIT_VALUE = Set.of(1264, 1267, 1292, 1366, 1406);

    private final Problems problems;
    private final Messages messages;

    ProblemController(Problems problems, Messages messages) {
        this.problems = problems;
        this.messages = messages;
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> broken(HttpRequest<?> request, RuleBroken broken) {
        return problems.answer(request, broken);
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> stale(HttpRequest<?> request, OptimisticLockException stale) {
        return problems.answer(request, KernelRule.STALE);
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> invalid(HttpRequest<?> request, ConstraintViolationException invalid) {
        var locale = Reader.localeOf(request);
        var fields = invalid.getConstraintViolations().stream()
                .map(bad -> {
                    var code = "field."
                            + bad.getConstraintDescriptor()
                                    .getAnnotation()
                                    .annotationType()
                                    .getSimpleName();
                    return new ViolationView(
                            path(bad),
                            code,
                            messages.text(
                                    locale, code, bad.getConstraintDescriptor().getAttributes()));
                })
                .toList();
        Map<String, Object> facts = Map.of("count", fields.size());
        var rule = KernelRule.INVALID;
        return problems.answer(
                request,
                rule.kind().status(),
                rule.code(),
                messages.text(locale, rule.code(), facts),
                null,
                facts,
                fields);
    }

    /** {@code register.request.email} is {@code email} to the person who typed it. */
    private static String path(ConstraintViolation<?> bad) {
        var path = bad.getPropertyPath().toString();
        var withoutMethod = path.substring(path.indexOf('.') + 1);
        return withoutMethod.startsWith("request.") ? withoutMethod.substring("request.".length()) : withoutMethod;
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> unreadable(HttpRequest<?> request, ConversionErrorException unreadable) {
        return problems.answer(request, KernelRule.UNREADABLE);
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> unreadable(HttpRequest<?> request, SerdeException unreadable) {
        return problems.answer(request, KernelRule.UNREADABLE);
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> incomplete(HttpRequest<?> request, UnsatisfiedArgumentException incomplete) {
        return problems.answer(
                request,
                KernelRule.UNREADABLE,
                Map.of("argument", incomplete.getArgument().getName()),
                List.of());
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> incomplete(HttpRequest<?> request, UnsatisfiedRouteException incomplete) {
        return problems.answer(
                request,
                KernelRule.UNREADABLE,
                Map.of("argument", incomplete.getArgument().getName()),
                List.of());
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> tooLarge(HttpRequest<?> request, ContentLengthExceededException tooLarge) {
        return problems.answer(request, KernelRule.TOO_LARGE);
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> missing(HttpRequest<?> request, NotFoundException missing) {
        return problems.answer(request, KernelRule.NO_SUCH_ROUTE);
    }

    @io.micronaut.http.annotation.Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<ProblemView> badRequest(HttpRequest<?> request) {
        return problems.answer(request, KernelRule.UNREADABLE);
    }

    @io.micronaut.http.annotation.Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<ProblemView> methodNotAllowed(HttpRequest<?> request) {
        return problems.answer(request, KernelRule.METHOD_NOT_ALLOWED);
    }

    @io.micronaut.http.annotation.Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<ProblemView> wrongMediaType(HttpRequest<?> request) {
        return problems.answer(request, KernelRule.WRONG_MEDIA_TYPE);
    }

    @io.micronaut.http.annotation.Error(global = true, status = HttpStatus.REQUEST_ENTITY_TOO_LARGE)
    HttpResponse<ProblemView> entityTooLarge(HttpRequest<?> request) {
        return problems.answer(request, KernelRule.TOO_LARGE);
    }

    @io.micronaut.http.annotation.Error(global = true)
    HttpResponse<ProblemView> unforeseen(HttpRequest<?> request, Throwable failure) {
        boolean isRefusal = failure instanceof HttpStatusException status
                && status.getStatus().getCode() < 500;
        if (isRefusal || causedByContent(failure)) {
            return problems.answer(request, KernelRule.UNREADABLE);
        }
        if (causedByDuplicate(failure)) {
            return problems.answer(request, KernelRule.DUPLICATE);
        }
        if (causedByLength(failure)) {
            return problems.answer(request, KernelRule.TOO_LARGE);
        }
        if (causedByValue(failure)) {
            return problems.answer(request, KernelRule.INVALID, Map.of("count", 1), List.of());
        }
        LOG.error("Unforeseen failure of {} {}", request.getMethod(), request.getPath(), failure);
        var title = messages.text(Reader.localeOf(request), "request.failed", Map.of());
        return problems.answer(request, 500, "request.failed", title, null, Map.of(), List.of());
    }

    /** Netty's reader of multipart forms trips over a part without a name instead of refusing it. */
    private static boolean isBrokenForm(Throwable cause) {
        var trace = cause.getStackTrace();
        return cause instanceof NullPointerException
                && trace.length > 0
                && trace[0].getClassName().startsWith("io.netty.handler.codec.http.multipart.");
    }

    /** A request line or headers beyond what the server reads. */
    private static boolean causedByLength(Throwable failure) {
        return causes(failure).anyMatch(TooLongFrameException.class::isInstance);
    }

    /** The last net: what no rule refused and no column can hold. */
    private static boolean causedByValue(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLException sql && UNFIT_VALUE.contains(sql.getErrorCode()));
    }

    private static boolean causedByDuplicate(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof SQLIntegrityConstraintViolationException duplicate
                        && duplicate.getErrorCode() == DUPLICATE_KEY);
    }

    private static boolean causedByContent(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof JsonSyntaxException
                        || cause instanceof SerdeException
                        || cause instanceof CodecException
                        || cause instanceof URISyntaxException
                        || isBrokenForm(cause)
                        || cause instanceof ConversionErrorException);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
