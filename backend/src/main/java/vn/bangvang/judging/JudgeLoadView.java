package vn.bangvang.judging;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** How much a judge has to do on a panel, and how many of its entries the judge may not touch. */
@Serdeable
public record JudgeLoadView(
        UUID judgeId, String fullName, boolean seated, int open, int sealed, int recused, int conflicts) {}
