package vn.bangvang.entry;

import java.util.Locale;
import vn.bangvang.kernel.VietnamTime;
import vn.bangvang.programme.Edition;

/** The number of a dossier as people see it: prefix, year of the call, running number of the edition. */
final class EntryCode {

    private EntryCode() {}

    static String of(Edition edition, int number) {
        int year = edition.opensAt().atZone(VietnamTime.ZONE).getYear();
        var prefix = edition.rulebook().identity().codePrefix();
        return String.format(Locale.ROOT, "%s-%d-%04d", prefix, year, number);
    }
}
