package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A page of the queue; the counts are of the whole edition, drafts included. */
@Serdeable
public record IntakeView(
        List<IntakeLineView> items, @Nullable String next, List<StateCount> counts) {}
