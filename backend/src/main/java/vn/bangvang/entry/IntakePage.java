package vn.bangvang.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the queue with the counts of the whole edition. */
record IntakePage(List<EntryLine> lines, @Nullable String next, List<StateCount> counts) {

    IntakePage {
        lines = List.copyOf(lines);
        counts = List.copyOf(counts);
    }
}
