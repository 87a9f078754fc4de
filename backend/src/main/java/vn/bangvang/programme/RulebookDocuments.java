package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookFault;
import vn.bangvang.rulebook.RulebookInvalid;
import vn.bangvang.rulebook.RulebookParser;

/** Reads a rulebook somebody sent; what is wrong leaves as one violation per line at fault. */
@Singleton
class RulebookDocuments {

    Rulebook parse(String field, String document) {
        try {
            return RulebookParser.parse(document);
        } catch (RulebookInvalid invalid) {
            var faults = invalid.faults().stream()
                    .map(fault -> violation(field, fault))
                    .toList();
            throw RuleBroken.withViolations(ProgrammeRule.RULEBOOK_INVALID, faults);
        }
    }

    private static Violation violation(String field, RulebookFault fault) {
        Map<String, Object> facts = new HashMap<>(fault.facts());
        facts.put("line", fault.line());
        return new Violation("%s:%d:%s".formatted(field, fault.line(), fault.path()), fault.code(), facts);
    }
}
