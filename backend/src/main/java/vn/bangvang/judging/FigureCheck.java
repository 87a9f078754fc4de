package vn.bangvang.judging;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.Figure;
import vn.bangvang.rulebook.Round;

/** What the regulation says to figures that somebody typed in. */
record FigureCheck(Round round, Set<UUID> entrants) {

    /** Far more votes than a province has people. */
    private static final BigDecimal MOST_VOTES = new BigDecimal("100000000");

    List<Violation> faults(List<FigureValueRequest> values) {
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<String>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var figure = find(value.figure());
            if (!entrants.contains(value.entryId())) {
                faults.add(Violation.of("values[%d].entryId".formatted(i), "judging.not-in-round"));
            } else if (figure.isEmpty() || !seen.add(value.entryId() + value.figure())) {
                faults.add(Violation.of("values[%d].figure".formatted(i), "judging.figure-unknown"));
            } else if (value.value() != null) {
                fault("values[%d].value".formatted(i), figure.get(), value.value())
                        .ifPresent(faults::add);
            }
        }
        return faults;
    }

    private Optional<Figure> find(String code) {
        return round.figures().stream()
                .filter(figure -> figure.code().equals(code))
                .findFirst();
    }

    private static Optional<Violation> fault(String path, Figure figure, BigDecimal value) {
        return switch (figure) {
            case Figure.Recorded recorded ->
                fits(value, recorded.max(), recorded.decimals())
                        ? Optional.empty()
                        : Optional.of(new Violation(
                                path,
                                "judging.figure-not-allowed",
                                Map.of("max", recorded.max(), "decimals", recorded.decimals())));
            case Figure.ScaledToBest votes ->
                fits(value, MOST_VOTES, 0)
                        ? Optional.empty()
                        : Optional.of(Violation.of(path, "judging.votes-not-whole"));
        };
    }

    private static boolean fits(BigDecimal value, BigDecimal max, int decimals) {
        return value.signum() >= 0
                && value.compareTo(max) <= 0
                && value.stripTrailingZeros().scale() <= decimals;
    }
}
