/** {@code scripts/replay}: a published case played again, its result and the database compared with the source. */
@NullMarked
package vn.bangvang.rehearsal.replay;

import org.jspecify.annotations.NullMarked;
