package vn.bangvang.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a council votes on each entry.
 *
 * @param shareOf the whole of which votes in favour are a share
 * @param conflicted whether a member who may not vote on an entry still counts in the whole
 * @param turns how many times at most a vote on one entry may be held; the last one counts
 */
public record Ballot(
        @Fallback("secret") Secrecy secrecy,
        @Fallback("all-members") Whole shareOf,
        Quorum quorum,
        @Within(min = "2", max = "20") List<Option> options,
        @Fallback("counted") Conflicted conflicted,
        @Within(min = "1", max = "10") @Fallback("1") int turns,
        @Fallback("false") boolean example) {

    /** Stands for papers that are not valid where votes are written down, and so for no option. */
    public static final String INVALID = "invalid";

    public Ballot {
        options = List.copyOf(options);
    }

    public enum Secrecy {
        SECRET,
        OPEN
    }

    /** ALL_MEMBERS: of the council as appointed; PRESENT: of those in the meeting; VALID_BALLOTS: of valid papers. */
    public enum Whole {
        ALL_MEMBERS,
        PRESENT,
        VALID_BALLOTS
    }

    /** COUNTED: he is a member all the same; LEFT_OUT: the council is smaller by him for that entry. */
    public enum Conflicted {
        COUNTED,
        LEFT_OUT
    }

    /**
     * A meeting below it decides nothing.
     *
     * @param share of all members that must be present
     * @param leader whether the chair or a vice chair must be among them
     */
    public record Quorum(
            Share share,
            @Fallback("false") boolean leader,
            @Fallback("false") boolean example) {}

    /**
     * What can be marked on the paper.
     *
     * @param level code of a prize level: the vote is for it and for every lower one; absent for all levels
     */
    public record Option(
            @Code String code,
            LocalizedText label,
            Counts counts,
            @Nullable String level) {

        public enum Counts {
            FOR,
            AGAINST,
            ABSTAIN
        }
    }
}
