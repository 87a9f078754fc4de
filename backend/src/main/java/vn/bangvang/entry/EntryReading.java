package vn.bangvang.entry;

import java.util.List;
import vn.bangvang.programme.Edition;
import vn.bangvang.rulebook.FormFault;

/**
 * A dossier as one reader may see it.
 *
 * @param mine whether the reader is the owner
 * @param blind whether authors are hidden
 * @param checker whether the reader checks dossiers, and so sees who did what
 * @param faults what the rules would say, where the reader can still do something about it
 * @param people whether the reader may know how to reach the authors, and the representatives of children
 */
record EntryReading(
        EntryRow row,
        Edition edition,
        Draft content,
        List<Attachment> files,
        boolean mine,
        boolean blind,
        boolean checker,
        boolean people,
        List<CheckLine> steps,
        List<FormFault> faults,
        Background background) {

    EntryReading {
        files = List.copyOf(files);
        steps = List.copyOf(steps);
        faults = List.copyOf(faults);
    }

    /** Whether the owner may still take the dossier back. */
    boolean isWithdrawable() {
        var state = row.state();
        return mine
                && (state == EntryState.DRAFT
                        || (state.next().contains(EntryState.WITHDRAWN) && EntryWindow.isBeforeDecision(edition)));
    }

    /** What this reader may know of the content. */
    Draft shownContent() {
        return people ? content : content.forJudges();
    }
}
