package vn.bangvang.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The organiser's answers to ties. */
record TieAnswers(List<TieChoice> choices) {

    /** The answer to exactly this tie that chooses no more than it may. */
    Optional<TieChoice> to(TieForPlace tie) {
        return choices.stream()
                .filter(c -> c.level().equals(tie.level()) && c.tied().equals(Set.copyOf(tie.tied())))
                .filter(c -> c.chosen().size() <= tie.places() || tie.mayExceed())
                .findFirst();
    }
}
