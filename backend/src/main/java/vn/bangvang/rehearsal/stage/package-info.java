/** People at their browsers: one cookie jar each, mail read from the folder into which the product delivers it. */
@NullMarked
package vn.bangvang.rehearsal.stage;

import org.jspecify.annotations.NullMarked;
