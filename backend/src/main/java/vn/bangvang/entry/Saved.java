package vn.bangvang.entry;

import java.time.Instant;
import java.util.List;
import vn.bangvang.rulebook.FormFault;

/** A draft that is safely stored, and what the rules would say to it. */
record Saved(int version, Instant at, List<FormFault> faults) {

    Saved {
        faults = List.copyOf(faults);
    }
}
