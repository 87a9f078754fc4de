package vn.bangvang.programme;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;
import vn.bangvang.kernel.web.Messages;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookFault;

/** Reads rulebooks that somebody sent, and says what is wrong with them. */
@Singleton
class RulebookDocuments {

    private final Messages messages;

    RulebookDocuments(Messages messages) {
        this.messages = messages;
    }

    /** Refuses with one violation for every fault, its path beginning with the field and the line. */
    Rulebook parse(String field, String document) {
        return require(field, ReadRulebook.of(document));
    }

    static Rulebook require(String field, ReadRulebook read) {
        var rulebook = read.rulebook();
        if (rulebook == null) {
            var faults =
                    read.faults().stream().map(fault -> violation(field, fault)).toList();
            throw RuleBroken.withViolations(ProgrammeRule.RULEBOOK_INVALID, faults);
        }
        return rulebook;
    }

    RulebookCheckView check(String document, Locale language) {
        var read = ReadRulebook.of(document);
        return new RulebookCheckView(faults(read, language), read.document().orElse(null), read.yaml());
    }

    List<RulebookFaultView> faults(ReadRulebook read, Locale language) {
        return read.faults().stream()
                .map(fault -> new RulebookFaultView(
                        fault.line(), fault.path(), fault.code(), messages.text(language, fault.code(), facts(fault))))
                .toList();
    }

    private static Violation violation(String field, RulebookFault fault) {
        return new Violation("%s:%d:%s".formatted(field, fault.line(), fault.path()), fault.code(), facts(fault));
    }

    private static Map<String, Object> facts(RulebookFault fault) {
        var facts = new HashMap<String, Object>(fault.facts());
        facts.put("line", fault.line());
        return facts;
    }
}
