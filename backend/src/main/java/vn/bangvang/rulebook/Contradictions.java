package vn.bangvang.rulebook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What no single value shows: parts of a rulebook that do not agree with each other. */
final class Contradictions {

    private Contradictions() {}

    static void check(Rulebook rulebook, Faults faults) {
        PeopleContradictions.check(rulebook, faults);
        EligibilityContradictions.check(rulebook, faults);
        DossierContradictions.check(rulebook.dossier(), faults);
        TimelineContradictions.check(rulebook.timeline(), faults);
        RoundContradictions.check(rulebook, faults);
        RankingContradictions.check(rulebook, faults);
        PrizeContradictions.check(rulebook, faults);
        OutcomeContradictions.check(rulebook, faults);
    }

    /** Every value occurs once; otherwise a fault at the second. */
    static <T> void once(List<T> items, Function<T, Object> key, String path, String part, Faults faults) {
        once(items, key, path, part, new HashSet<>(), faults);
    }

    /** @param seen of other lists that share their values with this one */
    static <T> void once(
            List<T> items, Function<T, Object> key, String path, String part, Set<Object> seen, Faults faults) {
        for (int i = 0; i < items.size(); i++) {
            var value = key.apply(items.get(i));
            if (!seen.add(value)) {
                String at = path + "[" + i + "]" + (part.isEmpty() ? "" : "." + part);
                faults.add(at, "duplicate", "value", shown(value));
            }
        }
    }

    /** A step by its name, any other value as it is. */
    private static Object shown(Object value) {
        return value instanceof Record step && RecordBinder.isVariant(step.getClass())
                ? Sentences.types(step.getClass())
                : value;
    }

    /** The first day does not come after the last. */
    static void days(@Nullable LocalDate from, @Nullable LocalDate to, String path, Faults faults) {
        if (from != null && to != null && from.isAfter(to)) {
            faults.add(path, "from-after-to", "from", from, "to", to);
        }
    }

    /** Days of birth are compared, so that every author must give one. */
    static void needsBirthDate(Rulebook rulebook, String path, Faults faults) {
        if (!rulebook.people().asksBirthDate()) {
            faults.add(path, "needs-birth-date");
        }
    }

    /** Something is counted or done per age group, so that there must be some. */
    static void needsAgeGroups(Rulebook rulebook, Ranking.Scope scope, String path, Faults faults) {
        if (scope == Ranking.Scope.PER_AGE_GROUP && rulebook.ageGroups().isEmpty()) {
            faults.add(path, "no-age-groups");
        }
    }

    /** Nought is reached by everybody. */
    static void someShare(Share share, String path, Faults faults) {
        if (share.numerator() == 0) {
            faults.add(path, "share-of-nothing");
        }
    }
}
