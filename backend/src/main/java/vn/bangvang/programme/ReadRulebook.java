package vn.bangvang.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.bangvang.rulebook.Rulebook;
import vn.bangvang.rulebook.RulebookFault;
import vn.bangvang.rulebook.RulebookInvalid;
import vn.bangvang.rulebook.RulebookParser;
import vn.bangvang.rulebook.RulebookText;
import vn.bangvang.rulebook.RulebookWriter;

/**
 * A text that somebody typed, read as a rulebook.
 *
 * @param yaml the text; JSON is turned into YAML, so that the lines of faults mean something to people
 * @param rulebook null when there are faults
 */
record ReadRulebook(
        String yaml, List<RulebookFault> faults, @Nullable Rulebook rulebook) {

    static ReadRulebook of(String typed) {
        var yaml = RulebookText.yaml(typed);
        try {
            return new ReadRulebook(yaml, List.of(), RulebookParser.parse(yaml));
        } catch (RulebookInvalid invalid) {
            return new ReadRulebook(yaml, invalid.faults(), null);
        }
    }

    /** As JSON: normalised when it is sound, else as far as it can be read. */
    Optional<String> document() {
        return rulebook == null ? RulebookText.json(yaml) : Optional.of(RulebookWriter.json(rulebook));
    }
}
