package vn.bangvang.judging;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.bangvang.kernel.KernelRule;
import vn.bangvang.kernel.RuleBroken;
import vn.bangvang.kernel.Violation;

/** Where a page of the organiser's list ends: {@code mean~entry}. */
record StandingKey(BigDecimal mean, UUID entryId) {

    private static final Pattern FORM = Pattern.compile("(-?\\d{1,7}(?:\\.\\d{1,8})?)~([0-9a-fA-F-]{36})");

    static StandingKey parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw RuleBroken.withViolations(KernelRule.INVALID, List.of(Violation.of("after", "field.Pattern")));
        }
        try {
            return new StandingKey(new BigDecimal(match.group(1)), UUID.fromString(match.group(2)));
        } catch (IllegalArgumentException notAnId) {
            throw RuleBroken.withViolations(KernelRule.INVALID, List.of(Violation.of("after", "field.Pattern")));
        }
    }

    static String of(StandingLine line) {
        return line.mean().stripTrailingZeros().toPlainString() + "~" + line.entryId();
    }
}
