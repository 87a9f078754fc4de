package vn.bangvang.recount;

import java.util.ArrayList;
import java.util.List;
import vn.bangvang.scoring.Explanation;
import vn.bangvang.scoring.Tabulation;

/** How one entry came to its result, sentence by sentence. */
final class Story {

    private final Bundle bundle;
    private final Tabulation tabulation;
    private final String language;
    private final Sentences sentences;

    Story(Bundle bundle, Tabulation tabulation, String language) {
        this.bundle = bundle;
        this.tabulation = tabulation;
        this.language = language;
        this.sentences = new Sentences(language);
    }

    /** Empty when nothing was counted for the entry. */
    List<String> of(String entry) {
        var lines = new ArrayList<String>();
        for (var outcome : tabulation.rounds()) {
            var round = bundle.rulebook().findRound(outcome.round()).orElseThrow();
            var own = new ArrayList<Explanation>();
            outcome.result(entry).ifPresent(r -> own.addAll(r.explanation()));
            if (round.isScored()) { // else the result says what the vote says
                outcome.vote(entry).ifPresent(v -> own.addAll(v.explanation()));
            }
            if (!own.isEmpty()) {
                lines.add(round.name().in(language));
                own.stream().map(this::sentence).forEach(lines::add);
            }
        }
        tabulation.ranked().stream()
                .filter(r -> r.entry().equals(entry))
                .flatMap(r -> r.explanation().stream())
                .map(this::sentence)
                .forEach(lines::add);
        tabulation.allocation().awards().stream()
                .filter(a -> a.entry().equals(entry))
                .map(a -> sentence(a.explanation()))
                .forEach(lines::add);
        return lines;
    }

    private String sentence(Explanation explanation) {
        return "  " + sentences.of(explanation.code(), explanation.facts(language));
    }
}
