package vn.bangvang.recount;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.bangvang.rulebook.RulebookFault;

/**
 * One thing wrong in a bundle. The sentence for {@code code} stands in {@code messages/recount_*}, or, for a fault of the
 * rulebook, in {@code messages/rulebook_*}.
 *
 * @param file in the bundle; the bundle itself when it cannot be opened
 * @param line counted from 1; 0 for the whole file
 */
public record BundleFault(String file, long line, String code, Map<String, Object> facts) {
    public BundleFault {
        facts = Map.copyOf(facts);
    }

    /** A fault of the rulebook, with its path among the facts. */
    static BundleFault of(RulebookFault fault) {
        var facts = new LinkedHashMap<>(fault.facts());
        facts.put("path", fault.path());
        return new BundleFault(BundleFiles.RULEBOOK, fault.line(), fault.code(), facts);
    }

    /** @param facts alternating names and values */
    static BundleFault of(String file, long line, String code, Object... facts) {
        var named = new LinkedHashMap<String, Object>();
        for (int i = 0; i < facts.length; i += 2) {
            named.put((String) facts[i], facts[i + 1]);
        }
        return new BundleFault(file, line, "recount." + code, named);
    }
}
