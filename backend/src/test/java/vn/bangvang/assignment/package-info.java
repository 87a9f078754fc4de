/** Tests of the planner: by example, on real bids with proved optima, and against every possible plan of small cases. */
@NullMarked
package vn.bangvang.assignment;

import org.jspecify.annotations.NullMarked;
