/**
 * Dossiers: written as drafts that refuse nothing, judged whole when they are handed in, frozen then, and moved on by
 * the secretary's checks. What is handed in and what is being typed are kept apart, so that everybody but the owner
 * reads only the former.
 */
@NullMarked
package vn.bangvang.entry;

import org.jspecify.annotations.NullMarked;
