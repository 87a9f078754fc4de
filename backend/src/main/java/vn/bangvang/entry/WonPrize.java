package vn.bangvang.entry;

import java.time.LocalDate;
import java.util.UUID;
import vn.bangvang.rulebook.LocalizedText;

/**
 * A published prize of an entry.
 *
 * @param order of the level, 1 is the highest
 * @param points as the ranking had them, for people to read
 */
public record WonPrize(
        UUID entryId, LocalizedText level, int order, String points, String decisionNumber, LocalDate decisionDate) {}
