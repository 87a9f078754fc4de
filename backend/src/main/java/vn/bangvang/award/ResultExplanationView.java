package vn.bangvang.award;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;

/** How an entry's result came about, round by round, in words. */
@Serdeable
public record ResultExplanationView(UUID entryId, List<RoundExplanationView> rounds) {}
