/** Programmes and their editions: the rulebook each runs under, its dates, its state, and the units people come from. */
@NullMarked
package vn.bangvang.programme;

import org.jspecify.annotations.NullMarked;
