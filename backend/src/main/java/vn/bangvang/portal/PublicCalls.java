package vn.bangvang.portal;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.bangvang.award.AwardFieldView;
import vn.bangvang.award.NameView;
import vn.bangvang.award.Publication;
import vn.bangvang.award.Publications;
import vn.bangvang.award.ResultsView;
import vn.bangvang.kernel.UseCase;
import vn.bangvang.programme.Edition;
import vn.bangvang.programme.EditionState;
import vn.bangvang.programme.Editions;
import vn.bangvang.rulebook.Organiser;

/** Gathers what stands on the first page: calls that are open or about to open, and results to read. */
@Singleton
class PublicCalls {

    private static final int SHOWN_RESULTS = 60;

    private final Editions editions;
    private final Publications publications;
    private final ObjectMapper json;
    private final InstantSource clock;

    PublicCalls(Editions editions, Publications publications, ObjectMapper json, InstantSource clock) {
        this.editions = editions;
        this.publications = publications;
        this.json = json;
        this.clock = clock;
    }

    @UseCase(readOnly = true)
    CallsView now() {
        var now = clock.instant();
        var called = editions.list().stream()
                .filter(edition -> edition.state() == EditionState.OPEN && now.isBefore(edition.closesAt()))
                .sorted(Comparator.comparing(Edition::closesAt))
                .toList();
        return new CallsView(
                now,
                called.stream()
                        .filter(edition -> edition.takesEntriesAt(now))
                        .map(PublicCalls::call)
                        .toList(),
                called.stream()
                        .filter(edition -> !edition.takesEntriesAt(now))
                        .map(PublicCalls::call)
                        .toList(),
                published(now));
    }

    private static PublicCallView call(Edition edition) {
        var rulebook = edition.rulebook();
        var identity = rulebook.identity();
        return new PublicCallView(
                edition.id(),
                edition.code(),
                NameView.titleOf(edition),
                NameView.of(identity.name()),
                NameView.of(identity.entryTerm()),
                edition.opensAt(),
                edition.closesAt(),
                rulebook.fields().stream()
                        .map(field -> new AwardFieldView(field.code(), NameView.of(field.name())))
                        .toList(),
                identity.organisers().stream()
                        .sorted(Comparator.comparing(Organiser::role))
                        .map(organiser -> NameView.of(organiser.name()))
                        .toList());
    }

    private List<PublishedView> published(Instant now) {
        return publications.list(SHOWN_RESULTS).stream()
                .filter(publication -> publication.isVisibleAt(now))
                .map(this::results)
                .map(PublicCalls::summary)
                .toList();
    }

    private ResultsView results(Publication publication) {
        try {
            return Objects.requireNonNull(json.readValue(publication.body(), ResultsView.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PublishedView summary(ResultsView results) {
        return new PublishedView(
                results.code(),
                results.title(),
                results.programme(),
                results.publishedAt(),
                results.prizeCount(),
                results.levels().stream()
                        .map(level -> new PublishedLevelView(
                                level.code(), level.name(), level.laureates().size()))
                        .toList());
    }
}
