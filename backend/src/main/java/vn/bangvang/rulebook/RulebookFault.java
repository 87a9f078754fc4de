package vn.bangvang.rulebook;

import java.util.Map;

/**
 * One thing wrong in a rulebook document. The sentence for {@code code} stands in {@code messages/rulebook_*}.
 *
 * @param line counted from 1
 * @param path of the value, e.g. {@code rounds[0].sheet.criteria[2].max}; empty for the whole document
 * @param facts what the sentence names; words in both languages are {@link LocalizedText}
 */
public record RulebookFault(int line, String path, String code, Map<String, Object> facts) {
    public RulebookFault {
        facts = Map.copyOf(facts);
    }
}
