package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import vn.bangvang.rulebook.Figure;

/**
 * A figure of a round: what is typed in, and what it gives.
 *
 * @param votes whether votes of the public are typed in, which the most of them scale to points
 * @param takenOff whether its points are taken off
 * @param max the most points it gives
 * @param decimals places of its points; votes are whole numbers
 */
@Serdeable
public record FigureFormView(
        String code, WordsView name, boolean votes, boolean takenOff, BigDecimal max, int decimals) {

    static FigureFormView of(Figure figure) {
        boolean minus = figure instanceof Figure.Recorded recorded && recorded.sign() == Figure.Sign.MINUS;
        return new FigureFormView(
                figure.code(),
                WordsView.of(figure.name()),
                figure instanceof Figure.ScaledToBest,
                minus,
                figure.max(),
                figure.decimals());
    }
}
