package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** All figures of a round, to be typed in at once. */
@Serdeable
public record FigureTableView(
        String round, WordsView name, boolean mayChange, List<FigureFormView> figures, List<FigureLineView> lines) {}
