package vn.bangvang.council;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.bangvang.judging.WordsView;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.scoring.BallotCount;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.VoteResult;

/** What the votes of a closed meeting come to, in words. */
@Singleton
class EntryVerdicts {

    private static final int SHOWN_DECIMALS = 2;
    private static final int WHOLE = 100;

    private final Agendas agendas;
    private final Messages messages;

    EntryVerdicts(Agendas agendas, Messages messages) {
        this.agendas = agendas;
        this.messages = messages;
    }

    /** By entry, after the meeting's own turn: a later turn does not change what this one's minutes say. */
    Map<UUID, VerdictView> of(Sitting sitting, Locale language) {
        var turns = agendas.byEntry(sitting.edition(), sitting.meeting().round());
        var verdicts = new Verdicts(sitting.edition().rulebook(), sitting.round());
        var views = new HashMap<UUID, VerdictView>();
        for (var item : sitting.agenda()) {
            var counted = turns.getOrDefault(item.entryId(), List.<BallotCount>of()).stream()
                    .filter(count -> count.turn() <= sitting.meeting().turn())
                    .toList();
            if (!counted.isEmpty()) {
                views.put(item.entryId(), view(verdicts, verdicts.of(counted), language));
            }
        }
        return views;
    }

    private VerdictView view(Verdicts verdicts, VoteResult result, Locale language) {
        return new VerdictView(
                result.votesFor(),
                result.whole(),
                result.share().map(Points::toText).orElse(null),
                result.share().map(share -> percent(result)).orElse(null),
                verdicts.highestLevel(result)
                        .map(level ->
                                new WordsView(level.name().vi(), level.name().en()))
                        .orElse(null),
                verdicts.isDecided(result),
                result.explanation().stream()
                        .map(step ->
                                messages.text(language, step.code(), Map.copyOf(step.facts(language.getLanguage()))))
                        .toList());
    }

    private static BigDecimal percent(VoteResult result) {
        return Points.of(WHOLE * result.votesFor(), result.whole()).rounded(SHOWN_DECIMALS);
    }
}
