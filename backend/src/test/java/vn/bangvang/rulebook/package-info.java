/** Tests of the rulebook: presets, refusals with their lines, round trips, the entry form. */
@NullMarked
package vn.bangvang.rulebook;

import org.jspecify.annotations.NullMarked;
