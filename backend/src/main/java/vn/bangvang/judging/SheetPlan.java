package vn.bangvang.judging;

import java.util.UUID;

/** A sheet that is to be made; {@code place} is where it stands in the judge's own order. */
record SheetPlan(UUID editionId, String round, UUID panelId, UUID entryId, UUID judgeId, int place) {}
