package vn.bangvang.judging;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import vn.bangvang.rulebook.Divergence;

/**
 * A panel's table of points.
 *
 * @param method how sheets become one result
 * @param figures points that come on top of the sheets
 * @param roundedSums whether somewhere the numbers as shown do not add up to the result as shown
 */
@Serdeable
public record ScoreTableView(
        UUID panelId,
        UUID editionId,
        String panelName,
        WordsView round,
        ResultMethod method,
        int displayDecimals,
        @Nullable BigDecimal divergenceAbove,
        Divergence.@Nullable Action divergenceAction,
        List<JudgeColumnView> judges,
        List<FigureFormView> figures,
        List<ScoreGroupView> groups,
        int sealed,
        int expected,
        boolean roundedSums,
        boolean mayReopen,
        boolean mayAddJudge) {}
