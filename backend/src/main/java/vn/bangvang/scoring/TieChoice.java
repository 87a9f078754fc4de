package vn.bangvang.scoring;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * The organiser's answer to a {@link TieForPlace}: these of the tied entries get this level, the others fall to the
 * next. It may be none, as many as places are left, or, by decision, more.
 *
 * @param level code of the prize level
 * @param tied all keys of the tie that is answered
 * @param chosen a subset of {@code tied}
 */
public record TieChoice(String level, Set<String> tied, Set<String> chosen) {
    public TieChoice {
        tied = Set.copyOf(tied);
        chosen = Set.copyOf(chosen);
        if (!tied.containsAll(chosen)) {
            throw new IllegalArgumentException(level);
        }
    }

    /** The others of the tie. */
    Set<String> unchosen() {
        return tied.stream().filter(e -> !chosen.contains(e)).collect(Collectors.toSet());
    }
}
