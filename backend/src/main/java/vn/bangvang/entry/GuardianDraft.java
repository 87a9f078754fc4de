package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.FilledForm;
import vn.bangvang.rulebook.FilledForm.Consent;

/**
 * The legal representative of an author who is a child, as typed, and what was consented to. Read only by the owner
 * and by those who record consents.
 *
 * @param relation to the child, e.g. "mẹ"
 * @param publication of the child's name with a result
 * @param childPublication the child's own answer to the same
 */
@Serdeable
public record GuardianDraft(
        String name, String relation, String phone, Consent processing, Consent publication, Consent childPublication) {

    FilledForm.Guardian filled() {
        return new FilledForm.Guardian(name, processing, publication, childPublication);
    }

    /** The same person for another contest: to consent is asked anew for every purpose. */
    GuardianDraft withoutConsents() {
        return new GuardianDraft(name, relation, phone, Consent.UNANSWERED, Consent.UNANSWERED, Consent.UNANSWERED);
    }
}
