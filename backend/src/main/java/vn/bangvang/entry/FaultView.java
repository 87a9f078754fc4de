package vn.bangvang.entry;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.EligibilityCheck;

/**
 * One thing the rules say about a dossier: where, which, and whether it stands in the way.
 *
 * @param check code of the condition that is not met, if it is one
 */
@Serdeable
public record FaultView(
        String path,
        String code,
        String message,
        EligibilityCheck.Effect effect,
        @Nullable String check) {}
