package vn.bangvang.rulebook;

import java.util.HashSet;
import vn.bangvang.rulebook.Ballot.Option.Counts;

/** What stands on a ballot paper, and the share that makes a meeting. */
final class BallotContradictions {

    private BallotContradictions() {}

    static void check(Ballot ballot, Rulebook rulebook, String path, Faults faults) {
        Contradictions.someShare(ballot.quorum().share(), path + ".quorum.share", faults);
        var options = ballot.options();
        Contradictions.once(options, Ballot.Option::code, path + ".options", "code", faults);
        if (options.stream().noneMatch(o -> o.counts() == Counts.FOR)) {
            faults.add(path + ".options", "nobody-can-agree");
        }
        if (options.stream().noneMatch(o -> o.counts() == Counts.AGAINST)) {
            faults.add(path + ".options", "nobody-can-disagree");
        }
        var levels = new HashSet<String>();
        for (int i = 0; i < options.size(); i++) {
            String level = options.get(i).level();
            String at = path + ".options[" + i + "].level";
            if (options.get(i).code().equals(Ballot.INVALID)) {
                faults.add(path + ".options[" + i + "].code", "reserved-code", "value", Ballot.INVALID);
            }
            if (level == null) {
                continue;
            }
            if (options.get(i).counts() != Counts.FOR) {
                faults.add(at, "only-agreement-has-level", "value", level);
            } else if (rulebook.findLevel(level).isEmpty()) {
                faults.add(at, "unknown-level", "value", level);
            } else if (!levels.add(level)) {
                faults.add(at, "duplicate", "value", level);
            }
        }
    }
}
