package vn.bangvang.judging;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.bangvang.entry.EligibleEntry;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.Round;
import vn.bangvang.scoring.EntryResult;
import vn.bangvang.scoring.Points;
import vn.bangvang.scoring.Scoring;

/** What the sealed sheets and figures of a round give at this moment. */
@Singleton
class Counting {

    private final Materials materials;

    Counting(Materials materials) {
        this.materials = materials;
    }

    /** Of a round with sheets: the results of those that have one, by the entry's id. */
    Map<UUID, EntryResult> results(Edition edition, Round round, List<EligibleEntry> entrants) {
        var results = Scoring.results(
                round, Materials.contestants(entrants), materials.sheets(edition), materials.figures(edition));
        return results.stream().collect(Collectors.toMap(result -> UUID.fromString(result.entry()), result -> result));
    }

    /** What every figure gives, by entry and figure. */
    Map<UUID, Map<String, String>> figures(Edition edition, Round round, List<EligibleEntry> entrants) {
        var given = Scoring.figures(round, Materials.contestants(entrants), materials.figures(edition));
        var shown = new HashMap<UUID, Map<String, String>>();
        given.forEach((entry, points) -> {
            var own = new HashMap<String, String>();
            round.figures()
                    .forEach(figure -> own.put(
                            figure.code(),
                            points.getOrDefault(figure.code(), Points.ZERO)
                                    .rounded(figure.decimals())
                                    .toPlainString()));
            shown.put(UUID.fromString(entry), own);
        });
        return shown;
    }
}
