package vn.bangvang.portal;

import com.github.benmanes.caffeine.cache.AsyncLoadingCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import vn.bangvang.award.Publication;
import vn.bangvang.award.Publications;
import vn.bangvang.award.ResultsChanged;

/**
 * Public answers in memory. A future publication lies here too, and the clock of each request opens it; so nothing is
 * shown early and nothing has to be fetched at the instant. Another node hears of a revocation within seconds.
 */
@Singleton
class PublicPages {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration STALE = Duration.ofSeconds(3);
    private static final String CALLS = "";

    /** Anything else was never a code, and must not reach the database as one. */
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    private final Publications publications;
    private final PublicCalls calls;
    private final ObjectMapper json;
    private final AsyncLoadingCache<String, Optional<PublicPage>> pages;

    PublicPages(
            Publications publications,
            PublicCalls calls,
            ObjectMapper json,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.publications = publications;
        this.calls = calls;
        this.json = json;
        this.pages = Caffeine.newBuilder()
                .maximumSize(2_000)
                .refreshAfterWrite(FRESH)
                .expireAfterWrite(STALE)
                .executor(blocking)
                .buildAsync(this::read);
    }

    CompletableFuture<Optional<PublicPage>> results(String code) {
        return CODE.matcher(code).matches() ? pages.get(code) : CompletableFuture.completedFuture(Optional.empty());
    }

    CompletableFuture<Optional<PublicPage>> calls() {
        return pages.get(CALLS);
    }

    @TransactionalEventListener
    void forget(ResultsChanged change) {
        pages.synchronous().invalidate(change.editionCode());
        pages.synchronous().invalidate(CALLS);
    }

    private Optional<PublicPage> read(String code) {
        return code.equals(CALLS)
                ? Optional.of(PublicPage.of(Instant.EPOCH, write(calls.now())))
                : publications.find(code).map(PublicPages::page);
    }

    private static PublicPage page(Publication publication) {
        return PublicPage.of(publication.publishAt(), publication.body());
    }

    private String write(CallsView view) {
        try {
            return json.writeValueAsString(view);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
