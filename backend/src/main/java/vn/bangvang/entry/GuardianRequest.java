package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.FilledForm.Consent;

/** The legal representative as the form has it now; what is not there is empty, and no consent is taken for given. */
@Serdeable
public record GuardianRequest(
        @Nullable String name,
        @Nullable String relation,
        @Nullable String phone,
        @Nullable Consent processing,
        @Nullable Consent publication,
        @Nullable Consent childPublication) {

    GuardianDraft toDraft() {
        return new GuardianDraft(
                Draft.typed(name),
                Draft.typed(relation),
                Draft.typed(phone),
                answered(processing),
                answered(publication),
                answered(childPublication));
    }

    private static Consent answered(@org.jspecify.annotations.Nullable Consent consent) {
        return consent == null ? Consent.UNANSWERED : consent;
    }
}
