/** From the ranking to the published result: prize proposal, decision, publication at an instant, forwarding. */
@NullMarked
package vn.bangvang.award;

import org.jspecify.annotations.NullMarked;
