package vn.bangvang.rulebook;

import java.time.LocalDate;
import vn.bangvang.rulebook.FilledForm.Consent;

/** For every child a representative is named and consents; publication may be refused, but not passed over. */
final class MinorRules {

    private MinorRules() {}

    static void check(People people, FilledForm form, LocalDate today, FormFaults faults) {
        var minors = people.minors();
        if (minors == null) {
            return;
        }
        for (int i = 0; i < form.authors().size(); i++) {
            var author = form.authors().get(i);
            var born = author.birthDate();
            if (born != null && born.plusYears(minors.below()).isAfter(today)) {
                boolean consents = !born.plusYears(minors.childConsentsFrom()).isAfter(today);
                child(author.guardian(), consents, "authors[" + i + "].guardian", faults);
            }
        }
    }

    /** @param consents whether the child is old enough for a consent of its own */
    private static void child(FilledForm.Guardian guardian, boolean consents, String path, FormFaults faults) {
        if (EntryFormRules.isEmpty(guardian.name())) {
            faults.add(path + ".name", "guardian-missing");
        }
        switch (guardian.processing()) {
            case UNANSWERED -> faults.add(path + ".processing", "consent-unanswered");
            case REFUSED -> faults.add(path + ".processing", "processing-refused");
            case GIVEN -> {}
        }
        if (guardian.publication() == Consent.UNANSWERED) {
            faults.add(path + ".publication", "consent-unanswered");
        }
        // When the representative refuses, nothing is published whatever the child says.
        if (consents && guardian.publication() == Consent.GIVEN && guardian.childPublication() == Consent.UNANSWERED) {
            faults.add(path + ".childPublication", "child-consent-unanswered");
        }
    }
}
