package vn.bangvang.judging;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.bangvang.kernel.Text;

/** The people and units behind an entry, in comparable form. */
record Parties(
        UUID entryId, UUID ownerId, Set<String> emails, Set<String> phones, Set<UUID> unitIds, Set<String> units) {

    Parties {
        emails = Set.copyOf(emails);
        phones = Set.copyOf(phones);
        unitIds = Set.copyOf(unitIds);
        units = Set.copyOf(units);
    }

    /** Identity is not the e-mail address alone: people enter under one address and judge under another. */
    Optional<ConflictKind> conflictOf(Sitter sitter) {
        if (isBehind(sitter)) {
            return Optional.of(ConflictKind.OWN_ENTRY);
        }
        return isColleague(sitter) ? Optional.of(ConflictKind.SAME_UNIT) : Optional.empty();
    }

    private boolean isBehind(Sitter sitter) {
        var phone = phoneKey(sitter.phone());
        return ownerId.equals(sitter.judgeId())
                || emails.contains(emailKey(sitter.email()))
                || (!phone.isEmpty() && phones.contains(phone));
    }

    private boolean isColleague(Sitter sitter) {
        var unit = sitter.unitId();
        return (unit != null && unitIds.contains(unit)) || units.contains(unitKey(sitter.unitName()));
    }

    static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Digits only, the country code as the leading zero people dial: +84 912 345 678 is 0912345678. */
    static String phoneKey(@Nullable String phone) {
        var digits = phone == null ? "" : phone.replaceAll("\\D", "");
        var national = digits.startsWith("84") && digits.length() >= 11 ? "0" + digits.substring(2) : digits;
        return national.length() < 8 ? "" : national;
    }

    static String unitKey(String unit) {
        return Text.searchKey(unit).replaceAll("[^a-z0-9 ]", "").strip();
    }
}
