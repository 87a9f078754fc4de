package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * How the entries are spread over the judges.
 *
 * @param unplaced entries in fields that no panel judges
 */
@Serdeable
public record AssignmentView(
        String round, WordsView roundName, int judgesPerEntry, List<PanelLoadView> panels, List<LackView> unplaced) {}
