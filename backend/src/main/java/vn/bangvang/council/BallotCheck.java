package vn.bangvang.council;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.Ballot;

/** What may be wrong with a member's papers: all of it at once. */
record BallotCheck(Sitting sitting, UUID voter) {

    /** One paper for each entry that the member votes on, none for any other, each with an option of the rules or none. */
    void require(BallotRequest request) {
        var faults = new ArrayList<Violation>();
        var own = sitting.agendaOf(voter).stream().map(AgendaItem::entryId).collect(Collectors.toSet());
        var seen = new HashSet<UUID>();
        for (int i = 0; i < request.papers().size(); i++) {
            var paper = request.papers().get(i);
            var path = "papers[%d]".formatted(i);
            if (!own.contains(paper.entryId())) {
                faults.add(Violation.of(path + ".entryId", whyNot(paper.entryId())));
            } else if (!seen.add(paper.entryId())) {
                faults.add(Violation.of(path + ".entryId", "council.paper-twice"));
            }
            if (!isOption(paper.option())) {
                faults.add(Violation.of(path + ".option", "council.option-unknown"));
            }
        }
        faults.addAll(missing(seen));
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(CouncilRule.BALLOT_INVALID, faults);
        }
    }

    private String whyNot(UUID entryId) {
        return sitting.blocked(entryId).contains(voter) ? "council.paper-in-conflict" : "council.paper-of-nothing";
    }

    private boolean isOption(@Nullable String option) {
        return option == null
                || sitting.ballot().options().stream().map(Ballot.Option::code).anyMatch(option::equals);
    }

    private List<Violation> missing(HashSet<UUID> seen) {
        return sitting.agendaOf(voter).stream()
                .filter(item -> !seen.contains(item.entryId()))
                .map(item -> new Violation("papers", "council.paper-missing", Map.of("code", item.code())))
                .toList();
    }
}
