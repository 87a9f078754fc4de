package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** A judge as a column of the table, GK1 to GKn. */
@Serdeable
public record JudgeColumnView(UUID judgeId, String label, String fullName) {}
