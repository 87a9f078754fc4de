package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import vn.bangvang.programme.EditionState;

/** A judge's work on one edition: how many sheets, how many are sealed, which comes next. */
@Serdeable
public record WorkEditionView(
        UUID editionId,
        WordsView title,
        EditionState state,
        WordsView round,
        int sealed,
        int total,
        @Nullable UUID nextSheetId,
        List<WorkSheetView> sheets) {}
