package vn.bangvang.scoring;

import java.math.BigDecimal;

/**
 * A figure from outside the sheets.
 *
 * @param round code of the round
 * @param entry key of the entry
 * @param figure code of the figure
 * @param value at least 0: points of a recorded figure, votes of one that is scaled to the best
 */
public record FigureValue(String round, String entry, String figure, BigDecimal value) {}
