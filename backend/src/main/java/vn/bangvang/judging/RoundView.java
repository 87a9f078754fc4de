package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import vn.bangvang.rulebook.Round;

/**
 * A round of an edition, as far as it has come.
 *
 * @param judgesPerEntry 0: every member of the panel who may judge it
 * @param entries how many take part; 0 while the round before is not closed
 * @param units that sent them, where every unit has a council of its own
 * @param first whether it is the first round
 * @param last whether it is the last round
 */
@Serdeable
public record RoundView(
        String code,
        WordsView name,
        Round.Mode mode,
        Round.PanelScope panels,
        int judgesPerEntry,
        int figures,
        int entries,
        List<String> units,
        boolean closed,
        boolean first,
        boolean last) {}
