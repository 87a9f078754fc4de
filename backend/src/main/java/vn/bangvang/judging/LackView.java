package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An entry that has fewer sheets than the round wants. */
@Serdeable
public record LackView(UUID entryId, String code, String title, int lacking) {}
