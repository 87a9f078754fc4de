package vn.bangvang.rulebook;

import java.util.List;

/** A document that is no valid rulebook; it carries everything that is wrong, in the order of the lines. */
public final class RulebookInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RulebookFault> faults;

    RulebookInvalid(List<RulebookFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<RulebookFault> faults() {
        return faults;
    }
}
