/**
 * Panels, conflicts of interest, assignments, score sheets and what the sheets add up to. It decides who may judge what
 * and keeps every mark; it leaves the arithmetic to {@code scoring}, the optimal plan to {@code assignment}, and
 * ranks and prizes to {@code award}.
 */
@NullMarked
package vn.bangvang.judging;

import org.jspecify.annotations.NullMarked;
