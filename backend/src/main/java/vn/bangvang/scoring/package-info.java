/**
 * What follows from marks: totals, means, divergence, ranks, prize proposals. Exact arithmetic throughout; a result
 * can explain itself with the rule and the numbers it came from. It decides nothing that the rulebook does not say:
 * a tie for the last place is handed back. Pure: no database, no HTTP, no framework.
 */
@NullMarked
package vn.bangvang.scoring;

import org.jspecify.annotations.NullMarked;
