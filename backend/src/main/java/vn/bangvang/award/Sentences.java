package vn.bangvang.award;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.scoring.Explanation;

/** Says the steps of a calculation in words. */
@Singleton
class Sentences {

    private final Messages messages;

    Sentences(Messages messages) {
        this.messages = messages;
    }

    List<NameView> of(List<Explanation> steps) {
        return steps.stream().map(this::of).toList();
    }

    NameView of(Explanation step) {
        return new NameView(text(step, "vi"), text(step, "en"));
    }

    /** A refusal in words. */
    NameView of(RuleBroken refusal) {
        var code = refusal.rule().code();
        return new NameView(
                messages.text(Locale.of("vi"), code, refusal.facts()),
                messages.text(Locale.of("en"), code, refusal.facts()));
    }

    private String text(Explanation step, String language) {
        return messages.text(Locale.of(language), step.code(), Map.copyOf(step.facts(language)));
    }
}
