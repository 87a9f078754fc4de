/** Tests of the scoring engine: edges by example, laws by random cases against a slow and obvious reference. */
@NullMarked
package vn.bangvang.scoring;

import org.jspecify.annotations.NullMarked;
