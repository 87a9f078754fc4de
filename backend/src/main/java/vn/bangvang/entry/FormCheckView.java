package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.EligibilityCheck;

/** A condition of the regulation, decided by the answer to a question. */
@Serdeable
public record FormCheckView(
        String code, String label, @Nullable String question, EligibilityCheck.Effect effect) {}
