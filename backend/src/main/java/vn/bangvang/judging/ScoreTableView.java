package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.bangvang.rulebook.Divergence;

/** A panel's table of points. */
@Serdeable
public record ScoreTableView(
        UUID panelId,
        UUID editionId,
        String panelName,
        WordsView round,
        int displayDecimals,
        @Nullable BigDecimal divergenceAbove,
        Divergence.@Nullable Action divergenceAction,
        List<JudgeColumnView> judges,
        List<ScoreGroupView> groups,
        int sealed,
        int expected,
        boolean mayReopen) {}
