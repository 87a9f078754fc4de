package vn.bangvang.portal;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/** What a visitor finds on the first page. */
@Serdeable
record CallsView(Instant at, List<PublicCallView> open, List<PublicCallView> upcoming, List<PublishedView> published) {}
