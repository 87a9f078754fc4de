package vn.bangvang.programme;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.bangvang.account.Access;
import vn.bangvang.account.Action;
import vn.bangvang.account.Caller;

/** A part of the work on an edition that not everybody reads, and the act of reading it. */
public enum EditionPart {
    INTAKE(Action.ENTRY_QUEUE),
    PANELS(Action.PANEL_LIST),
    SCORES(Action.SCORETABLE_VIEW),
    COUNCILS(Action.MEETING_LIST),
    RANKING(Action.RANKING_VIEW),
    CEREMONY(Action.CEREMONY_VIEW),
    JOURNAL(Action.JOURNAL_EDITION);

    private final Action reading;

    EditionPart(Action reading) {
        this.reading = reading;
    }

    /** Those the caller may read, be it for one panel of the edition only. */
    static List<EditionPart> openTo(Caller caller, Access access, UUID editionId) {
        return Stream.of(values())
                .filter(part -> access.editionsFor(caller, part.reading).includes(editionId))
                .toList();
    }
}
