package vn.bangvang.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A next state and, as sentences, what is still against it. */
@Serdeable
public record MoveView(EditionState to, boolean needsReason, List<String> blockers) {}
