package vn.bangvang.council;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.Ballot;

/**
 * Whether the tellers' numbers can be true together: valid and invalid papers make what was returned, no more was
 * returned than issued, no more issued than members may vote.
 *
 * @param voters members present who may vote on the entry
 */
record CountCheck(List<Ballot.Option> options, int voters) {

    CountCheck {
        options = List.copyOf(options);
    }

    /** Valid papers by code of the option, every option named. */
    Map<String, Integer> require(CountRequest request) {
        var faults = new ArrayList<Violation>();
        var votes = votes(request, faults);
        long valid = votes.values().stream().mapToLong(Integer::longValue).sum();
        if (request.issued() > voters) {
            faults.add(new Violation(
                    "issued", "council.issued-too-many", Map.of("issued", request.issued(), "voters", voters)));
        }
        if (request.returned() > request.issued()) {
            faults.add(new Violation(
                    "returned",
                    "council.returned-too-many",
                    Map.of("returned", request.returned(), "issued", request.issued())));
        }
        if (valid + request.invalid() != request.returned()) {
            faults.add(new Violation(
                    "votes",
                    "council.votes-do-not-add-up",
                    Map.of("valid", valid, "invalid", request.invalid(), "returned", request.returned())));
        }
        if (!faults.isEmpty()) {
            throw RuleBroken.withViolations(CouncilRule.COUNT_INVALID, faults);
        }
        return votes;
    }

    private Map<String, Integer> votes(CountRequest request, List<Violation> faults) {
        var votes = new LinkedHashMap<String, Integer>();
        for (int i = 0; i < request.votes().size(); i++) {
            var one = request.votes().get(i);
            boolean known = options.stream().anyMatch(option -> option.code().equals(one.option()));
            if (!known || votes.put(one.option(), one.votes()) != null) {
                faults.add(Violation.of("votes[%d].option".formatted(i), "council.option-unknown"));
            }
        }
        options.stream()
                .filter(option -> !votes.containsKey(option.code()))
                .forEach(option ->
                        faults.add(new Violation("votes", "council.option-missing", Map.of("option", option.code()))));
        return votes;
    }
}
