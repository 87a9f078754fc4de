package vn.bangvang.recount;

import java.util.List;

/** A bundle that cannot be counted; it carries everything that is wrong, file by file in the order of the lines. */
public final class BundleInvalid extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<BundleFault> faults;

    BundleInvalid(List<BundleFault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<BundleFault> faults() {
        return faults;
    }
}
