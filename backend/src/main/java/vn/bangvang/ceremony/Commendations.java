package vn.bangvang.ceremony;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.award.NameView;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.rulebook.Outcome.Commendation;
import vn.bangvang.rulebook.Rulebook;

/** Who is commended beside the prizes, as the ceremony's plan holds it. */
@Singleton
class Commendations {

    private static final Argument<Map<String, List<Commended>>> BY_CODE =
            Argument.mapOf(Argument.STRING, Argument.listOf(Commended.class));

    private final ObjectMapper json;

    Commendations(ObjectMapper json) {
        this.json = json;
    }

    /** All of the rulebook, also those nobody gets yet. */
    List<CommendationView> of(Rulebook rulebook, Optional<PlanRow> plan) {
        var known = read(plan.map(PlanRow::commended).orElse(null));
        return rulebook.outcome().commendations().stream()
                .map(one -> new CommendationView(
                        one.code(),
                        NameView.of(one.name()),
                        NameView.of(one.issuer()),
                        one.places(),
                        known.getOrDefault(one.code(), List.of())))
                .toList();
    }

    /** The plan in which these get the commendation. */
    PlanRow with(PlanRow plan, Commendation commendation, List<Commended> recipients) {
        var most = commendation.places();
        if (most != null && recipients.size() > most) {
            throw RuleBroken.of(CeremonyRule.TOO_MANY_COMMENDED, "commendation", commendation.name(), "places", most);
        }
        var all = new HashMap<>(read(plan.commended()));
        all.put(commendation.code(), recipients);
        try {
            return plan.commending(json.writeValueAsString(all));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    static Commendation find(Rulebook rulebook, String code) {
        return rulebook.outcome().commendations().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> RuleBroken.of(CeremonyRule.COMMENDATION_MISSING));
    }

    private Map<String, List<Commended>> read(@Nullable String text) {
        try {
            return text == null ? Map.of() : json.readValue(text, BY_CODE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
