package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.EligibilityCheck;
import vn.bangvang.rulebook.Round;
import vn.bangvang.rulebook.Rulebook;

/** What in copied rules was perhaps written for other years: it is copied as it stands and named, never guessed. */
@Singleton
class CloneHints {

    private final Messages messages;

    CloneHints(Messages messages) {
        this.messages = messages;
    }

    List<CloneHintView> of(Rulebook rules, Locale locale) {
        var language = locale.getLanguage();
        return Stream.of(
                        each(
                                rules.identity().legalBasis(),
                                "identity.legalBasis",
                                "legal-basis",
                                act -> act.number() == null ? act.type() : act.type() + " " + act.number(),
                                locale),
                        each(
                                rules.eligibility(),
                                "eligibility",
                                "dated-check",
                                check -> isDated(check) ? check.label().in(language) : "",
                                locale),
                        each(
                                rules.rounds(),
                                "rounds",
                                "dated-round",
                                round -> isDated(round) ? round.name().in(language) : "",
                                locale))
                .flatMap(List::stream)
                .toList();
    }

    /** @param what names an item that should be looked at; empty for the others */
    private <T> List<CloneHintView> each(
            List<T> items, String path, String name, Function<T, String> what, Locale locale) {
        var code = "edition.clone." + name;
        return IntStream.range(0, items.size())
                .filter(i -> !what.apply(items.get(i)).isEmpty())
                .mapToObj(i -> new CloneHintView(
                        path + "[" + i + "]",
                        code,
                        messages.text(locale, code, Map.of("what", what.apply(items.get(i))))))
                .toList();
    }

    private static boolean isDated(EligibilityCheck check) {
        return check instanceof EligibilityCheck.CreatedSince
                || check instanceof EligibilityCheck.BirthWindow
                || check instanceof EligibilityCheck.BirthYears
                || check instanceof EligibilityCheck.PrizeInArchive
                || check instanceof EligibilityCheck.AtLeastOneOf;
    }

    private static boolean isDated(Round round) {
        return round.from() != null || round.to() != null;
    }
}
