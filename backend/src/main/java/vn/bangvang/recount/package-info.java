/**
 * Counts an edition again from a bundle of plain files: reads rulebook, entries, sheets, figures, votes and choices, hands
 * them to {@code scoring} and prints what comes out, or where it differs from what was published. It decides how a bundle
 * is written (documented in {@code backend/docs/recount-bundle.md}); it leaves all counting to {@code scoring}. Pure: no
 * database, no server.
 */
@NullMarked
package vn.bangvang.recount;

import org.jspecify.annotations.NullMarked;
