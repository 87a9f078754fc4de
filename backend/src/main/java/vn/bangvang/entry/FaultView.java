package vn.bangvang.entry;

import io.micronaut.serde.annotation.Serdeable;
import vn.bangvang.rulebook.EligibilityCheck;

/** One thing the rules say about a dossier: where, which, and whether it stands in the way. */
@Serdeable
public record FaultView(String path, String code, String message, EligibilityCheck.Effect effect) {}
