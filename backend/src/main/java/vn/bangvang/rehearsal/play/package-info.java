/** The acts of an edition, from the call to the certificates, and the plan they follow. */
@NullMarked
package vn.bangvang.rehearsal.play;

import org.jspecify.annotations.NullMarked;
